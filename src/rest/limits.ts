import { budgets } from '@/src/graphql/limits'

/** How many documents one list gives at most, as in GraphQL. */
export const mostDocuments = { public: budgets.public.limit, staff: budgets.staff.limit }

/** How many relationships one after another an answer fills in. */
export const deepest = 3

/**
 * Of a filter. `hops` are the relationships that its conditions go along: SQLite joins 64 tables in
 * one query at most, and the rules of who asks take some.
 */
export const filter = { conditions: 200, hops: 30, nesting: 20, values: 1_000 }

/** Of an address: Payload reads no more of them, and says nothing of those it leaves out. */
export const mostParameters = 1_000
