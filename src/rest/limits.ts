import { budgets } from '@/src/graphql/limits'

/** How many documents one list gives at most, as in GraphQL. */
export const mostDocuments = { public: budgets.public.limit, staff: budgets.staff.limit }

/** How many relationships one after another an answer fills in. */
export const deepest = 3

/** Of a filter. SQLite joins 64 tables in one query, and reads 1 000 conditions one in another. */
export const filter = { conditions: 50, nesting: 20, values: 1_000 }

/** Of an address: Payload reads no more of them, and says nothing of those it leaves out. */
export const mostParameters = 1_000
