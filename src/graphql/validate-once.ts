import { LRUCache } from 'lru-cache'

import { validate } from '@/src/payload/graphql/library'

const mostBytes = 4_000_000
/** What the entry itself takes, about: many short queries are no less to hold than few long ones. */
const bytesBeside = 300

/**
 * GraphQL's own validation, which looks at a valid query once: of one schema it is the same whenever it comes, and
 * the rule on the names of types alone lists all of ours each time. Makes one for each schema.
 */
export const validatingOnce = (): typeof validate => {
  const valid = new LRUCache<string, true>({
    maxSize: mostBytes,
    sizeCalculation: (_, query) => 2 * query.length + bytesBeside,
  })
  return (schema, document, ...rest) => {
    const query = document.loc?.source.body
    if (query !== undefined && valid.get(query)) return []
    const errors = validate(schema, document, ...rest)
    if (query !== undefined && errors.length === 0) valid.set(query, true)
    return errors
  }
}
