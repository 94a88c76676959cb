import { types } from 'node:util'

import type { SanitizedConfig } from 'payload'

/**
 * The joins of a collection in the order in which Payload looks at them: first those of the collections
 * whose rule asks the database. Payload 3.90 checks the question of each join while it waits for the rule of
 * the next ones: one that it refuses meanwhile would be a rejection that nobody hears.
 */
export const askingRulesFirst = (config: SanitizedConfig): SanitizedConfig => {
  const asking = new Set(
    config.collections
      .filter(({ access }) => types.isAsyncFunction(access.read))
      .map(({ slug }): string => slug),
  )
  for (const collection of config.collections) {
    const joins = Object.entries(collection.joins)
    const isAsking = ([slug]: (typeof joins)[number]) => Number(asking.has(slug))
    collection.joins = Object.fromEntries(
      joins.toSorted((one, other) => isAsking(other) - isAsking(one)),
    )
  }
  return config
}
