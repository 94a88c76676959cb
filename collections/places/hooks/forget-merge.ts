import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import type { TiersLieu } from '@/src/payload-types'

/** A place that is taken out of the trash is no longer the one that it was merged into. */
export const forgetMerge: CollectionBeforeChangeHook<TiersLieu> = ({ data, originalDoc }) =>
  originalDoc?.deletedAt && data.deletedAt === null ? { ...data, mergedInto: null } : data

/** Nor where a draft of it waits: what is written into the draft alone is said beside it too. */
export const forgetMergeBeside: CollectionAfterChangeHook<TiersLieu> = async ({
  doc: { id, _status, deletedAt },
  previousDoc,
  req,
}) => {
  if (_status !== 'draft' || !previousDoc.deletedAt || deletedAt) return
  const data = { mergedInto: null }
  await req.payload.db.updateOne({ collection: 'tiers-lieux', id, data, req })
}
