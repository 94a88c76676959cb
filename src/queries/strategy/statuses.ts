import type { PayloadRequest } from 'payload'

import { readStored } from '@/src/queries/platform/stored'

/** The status and the end of each action that the asker may read: one query. */
export const readStatuses = (req: PayloadRequest) =>
  readStored({
    collection: 'actions',
    where: {},
    select: { status: true, endDate: true, sampleFollowUp: true },
    overrideAccess: false,
    req,
  })
