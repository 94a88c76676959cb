import type { SanitizedCollectionConfig } from 'payload'

/** What to select of a document for all that is its own: looking up what leads to it takes most of the time. */
export const ownOf = ({ flattenedFields }: SanitizedCollectionConfig) => {
  const own = flattenedFields.filter(({ type }) => type !== 'join')
  return Object.fromEntries(own.map(({ name }) => [name, true as const]))
}
