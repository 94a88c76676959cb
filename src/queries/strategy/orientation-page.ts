import type { PayloadRequest } from 'payload'

import { isDocumentId } from '@/src/database/document-id'

import { readOrientationOnDays } from './progress'

/**
 * An orientation with its actions and how far they are, as far as the asker may read them; `undefined`
 * when there is none for them. A constant number of queries.
 *
 * @param days the day of which its figures are, then those that it is compared with
 */
export const readOrientationPage = async (
  id: string,
  days: readonly [string, ...string[]],
  req: PayloadRequest,
) => {
  if (!isDocumentId(id)) return undefined
  const orientation = await req.payload.findByID({
    collection: 'orientations',
    id,
    depth: 1,
    disableErrors: true,
    joins: false,
    populate: { axes: { number: true, title: true } },
    overrideAccess: false,
    req,
  })
  if (!orientation) return undefined
  const [measured, sessions] = await Promise.all([
    readOrientationOnDays(id, days, req),
    req.payload.find({
      collection: 'event-sessions',
      where: { orientations: { in: [id] } },
      select: { title: true },
      sort: 'code',
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    }),
  ])
  return {
    orientation,
    progress: measured?.progress,
    earlier: measured?.earlier ?? [],
    indicators: measured?.indicators ?? [],
    actions: measured?.actions ?? [],
    sessions: sessions.docs,
  }
}
