import { budgets } from '@/src/graphql/limits'

/** How many documents one list gives at most, as in GraphQL. */
export const mostDocuments = { public: budgets.public.limit, staff: budgets.staff.limit }

/** How many relationships one after another an answer fills in. */
export const deepest = 3

/**
 * Of a filter. `hops` are the relationships that its conditions go along, each of which is looked up
 * (src/payload/filters), and the lists: SQLite joins 64 tables in one query at most, and the rules of
 * who asks take some.
 */
export const filter = {
  conditions: 200,
  hops: 30,
  nesting: 20,
  values: 1_000,
  /** Whether a part of an id may be looked for. */
  partialIds: false,
}

export type FilterLimits = typeof filter

/**
 * Of those that our own code makes, with as many ids as it has found, and of the lists of the
 * back-office, which offer for an id what they offer for a text.
 */
export const fromWithin: FilterLimits = {
  ...filter,
  conditions: Infinity,
  hops: Infinity,
  values: Infinity,
  partialIds: true,
}

/** Of an address: Payload reads no more of them, and says nothing of those it leaves out. */
export const mostParameters = 1_000

/** How many documents a filter may find at the end of a relationship: each is named to the database. */
export const followed = 5_000
