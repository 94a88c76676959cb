import type { CollectionBeforeOperationHook } from 'payload'

import { eachCollection } from './each-collection'

/**
 * A list brings no join but those that `joins` or `select` names; a document read by its id brings
 * all of them. Payload 3.90 looks up every join of every row, and of every document populated in it:
 * five sixths of the time of 53 actions, for what a list rarely shows (docs/decisions/0011).
 */
const leaveJoinsOut: CollectionBeforeOperationHook = ({
  args,
  collection: { joins },
  operation,
}) => {
  if (operation !== 'read' || 'id' in args) return
  const { select } = args
  const asked: unknown = args.joins // Payload's type knows no joins where the collection is not known
  if (Object.values(select ?? {}).some(Boolean)) return
  if (typeof asked !== 'object') return { ...args, joins: false }
  const paths = Object.values(joins).flatMap((some) => some.map(({ joinPath }) => joinPath))
  const none = Object.fromEntries(paths.map((path) => [path, false]))
  return { ...args, joins: Object.assign(none, asked) }
}

/** Lists are read without joins. */
export const listWithoutJoins = eachCollection((collection) => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [leaveJoinsOut, ...(collection.hooks?.beforeOperation ?? [])],
  },
}))
