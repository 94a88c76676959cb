import type { CollectionSlug, PayloadRequest } from 'payload'

import { mayUpdate } from '@/src/payload/may-update'

/** What whoever reads a document may do with it: two queries at most. */
export const readRights = async (
  collection: CollectionSlug,
  { id, _status }: { id: string; _status?: string | null },
  req: PayloadRequest,
): Promise<{ mayWrite: boolean; hasDraft: boolean }> => {
  if (!(await mayUpdate({ collectionSlug: collection, id }, req)))
    return { mayWrite: false, hasDraft: false }
  if (_status !== 'published') return { mayWrite: true, hasDraft: false }
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
  return { mayWrite: true, hasDraft: totalDocs > 0 }
}
