import type { CollectionSlug, PayloadRequest } from 'payload'

import { mayUpdate } from '@/src/payload/may-update'

/** Whether a change of a published document waits to be published. */
export const hasWaitingDraft = async (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.countVersions({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
      ],
    },
    overrideAccess: true, // of a document that they may write, and whether alone
    req,
  })
  return totalDocs > 0
}

/** What whoever reads a document may do with it: two queries at most. */
export const readRights = async (
  collection: CollectionSlug,
  { id, _status }: { id: string; _status?: string | null },
  req: PayloadRequest,
): Promise<{ mayWrite: boolean; hasDraft: boolean }> => {
  if (!(await mayUpdate({ collectionSlug: collection, id }, req)))
    return { mayWrite: false, hasDraft: false }
  if (_status !== 'published') return { mayWrite: true, hasDraft: false }
  return { mayWrite: true, hasDraft: await hasWaitingDraft(collection, id, req) }
}
