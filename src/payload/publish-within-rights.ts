import {
  type CollectionBeforeOperationHook,
  Forbidden,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { askedIn } from './asked-in'
import { eachCollection } from './each-collection'
import { conflict } from './errors/refuse'
import { waitingAmong } from './keep-published'

/** Whether someone decides what is published of a collection: those who see what waits do. */
export const mayPublish = async (
  { access, versions }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<boolean> => !versions?.drafts || (await access.readVersions({ req })) === true

const draftWaits = {
  fr: 'Une modification de cette fiche attend d’être publiée, et la vôtre s’y mêlerait\u00A0: demandez au pilotage de projet de la publier, puis recommencez.',
  en: 'A change of this document is waiting to be published, and yours would be mixed with it: ask the project managers to publish it, then try again.',
}

/** Whether a draft waits of what someone may write: as it is published, or as that draft says. */
const reachesDraft = async (
  asked: Parameters<typeof askedIn>[0],
  { access, slug: collection }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<boolean> => {
  const within = await access.update({ req })
  const where = askedIn(asked, within)
  if (!where) return false // Payload refuses it
  const ids = [false, true].map(async (draft) => {
    const { docs } = await req.payload.find({
      collection,
      where: structuredClone(where),
      depth: 0,
      draft,
      pagination: false,
      overrideAccess: true, // whoever may write it, whatever they read
      req,
      select: { updatedAt: true },
      trash: true,
    })
    return docs.map(({ id }) => id)
  })
  return (await waitingAmong((await Promise.all(ids)).flat(), collection, req)).length > 0
}

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
  args.draft = false
  if (await reachesDraft(args, collection, req)) throw conflict(draftWaits, req)
}

/**
 * Who may not read the versions of a document says nothing of its status, and restores none: they would
 * publish what they have not seen. Nor do they write into a draft that waits, which they would be answered:
 * they are told so. Payload 3.90 asks the right to update for all three, so that whoever
 * may write one field of a document publishes what others left in it, or takes it from the public.
 */
export const publishWithinRights = eachCollection((collection) => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [keepStatus, ...(collection.hooks?.beforeOperation ?? [])],
  },
}))
