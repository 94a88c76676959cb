import type { PayloadRequest } from 'payload'

import { lastVisit, visitsKey } from '@/src/domain/platform/account/visits'

/**
 * When the asker was here before the visit under way, an ISO moment; `undefined` when that is the
 * first. One query.
 */
export const readLastVisit = async (
  now: Date,
  req: PayloadRequest,
): Promise<string | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    where: {
      and: [{ key: { equals: visitsKey } }, { 'user.value': { equals: req.user?.id } }],
    },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return lastVisit(docs[0]?.value, now)
}
