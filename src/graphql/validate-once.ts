import { LRUCache } from 'lru-cache'

import { validate } from '@/src/payload/graphql/library'

const mostCharacters = 2_000_000

/**
 * GraphQL's own validation, which looks at a valid query once: of one schema it is the same whenever it comes, and
 * the rule on the names of types alone lists all of ours each time. Makes one for each schema.
 */
export const validatingOnce = (): typeof validate => {
  const valid = new LRUCache<string, true>({
    maxSize: mostCharacters,
    sizeCalculation: (_, query) => Math.max(1, query.length),
  })
  return (schema, document, ...rest) => {
    const query = document.loc?.source.body
    if (query !== undefined && valid.get(query)) return []
    const errors = validate(schema, document, ...rest)
    if (query !== undefined && errors.length === 0) valid.set(query, true)
    return errors
  }
}
