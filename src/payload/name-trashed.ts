import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

import { eachCollection } from './each-collection'

/** How Payload asks for what documents name; nobody else says how deep they are already. */
const isPopulating = (args: object) => 'currentDepth' in args && args.currentDepth !== undefined

const leaveTrash: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'read' && isPopulating(args)) Object.assign(args, { trash: false })
}

const naming = (collection: CollectionConfig): CollectionConfig =>
  collection.trash
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [...(collection.hooks?.beforeOperation ?? []), leaveTrash],
        },
      }
    : collection

/**
 * A relationship with what is in the trash holds its id, as with what one may not read. Payload 3.90
 * puts `null` there, in a list too, where its own types promise an id or a document: what reads the
 * name of a member of a meeting, for one, then fails. GraphQL gave the document itself to the staff.
 */
export const nameTrashed = eachCollection(naming)
