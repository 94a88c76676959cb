import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { ledBy, lateOn, wordingToConfirm } from './action-filters'

/** What the landing page counts for someone, on a day (ISO date). A constant number of queries. */
export const readOverview = async (req: PayloadRequest, today: string) => {
  const count = async (collection: CollectionSlug, where?: Where) =>
    (await req.payload.count({ collection, where, overrideAccess: false, req })).totalDocs

  const [orientations, actions, late, toConfirm, mine] = await Promise.all([
    count('orientations'),
    count('actions'),
    count('actions', lateOn(today)),
    count('actions', wordingToConfirm),
    req.user ? count('actions', ledBy(req.user.id)) : 0,
  ])
  return { orientations, actions, late, toConfirm, mine }
}
