import type { PayloadRequest } from 'payload'

/** The status and the end of each action that the asker may read: one query. */
export const readStatuses = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'actions',
    select: { status: true, endDate: true, sampleFollowUp: true },
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}
