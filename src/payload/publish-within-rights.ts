import {
  type CollectionBeforeOperationHook,
  Forbidden,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { eachCollection } from './each-collection'

/** Whether someone decides what is published of a collection: those who see what waits do. */
export const mayPublish = async (
  { access, versions }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<boolean> => !versions?.drafts || (await access.readVersions({ req })) === true

const keepStatus: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'update' && operation !== 'restoreVersion')) return
  if (await mayPublish(collection, req)) return
  if (operation === 'restoreVersion') throw new Forbidden(req.t)
  // As of any field that one may not write; before `keepPublished`, which asks what is left of it.
  Reflect.deleteProperty(args.data, '_status')
}

/**
 * Who may not read the versions of a document says nothing of its status, and restores none: they would
 * publish what they have not seen. Payload 3.90 asks the right to update for all three, so that whoever
 * may write one field of a document publishes what others left in it, or takes it from the public.
 */
export const publishWithinRights = eachCollection((collection) => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [keepStatus, ...(collection.hooks?.beforeOperation ?? [])],
  },
}))
