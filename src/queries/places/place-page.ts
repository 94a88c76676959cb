import type { PayloadRequest } from 'payload'

import { isDocumentId } from '@/src/database/document-id'
import { mayReadAny } from '@/src/queries/platform/may-read'

const asIs = { depth: 1, overrideAccess: false, pagination: false } as const

const populate = {
  communes: { name: true, inseeCode: true },
  organisations: { name: true },
  deliberations: { number: true },
  actions: { code: true, title: true },
  events: { title: true },
  media: { alt: true, filename: true, url: true, credit: true, sizes: true },
  users: { name: true },
} as const

const none = { docs: [] }

/**
 * A place with what is planned in it, how it is accompanied and what was said of it, as far as the asker
 * may read them; `undefined` when there is none for them. A constant number of queries.
 */
export const readPlacePage = async (id: string, req: PayloadRequest) => {
  if (!isDocumentId(id)) return undefined
  const place = await req.payload.findByID({
    collection: 'tiers-lieux',
    id,
    depth: 1,
    disableErrors: true,
    joins: false,
    populate,
    overrideAccess: false,
    req,
  })
  if (!place) return undefined
  const ofIt = { where: { place: { equals: id } }, populate, ...asIs } as const
  const [sessions, supports, suggestions] = await Promise.all([
    req.payload.find({
      collection: 'training-sessions',
      where: { tiersLieu: { equals: id } },
      select: { title: true, startDate: true },
      sort: 'startDate',
      ...asIs,
      overrideAccess: false,
      req,
    }),
    (await mayReadAny('support-records', req))
      ? req.payload.find({
          collection: 'support-records',
          select: { title: true, stage: true, companion: true, nextStep: true },
          sort: '-createdAt',
          ...ofIt,
          overrideAccess: false,
          req,
        })
      : none,
    (await mayReadAny('place-suggestions', req))
      ? req.payload.find({
          collection: 'place-suggestions',
          select: { message: true, kind: true, status: true, createdAt: true },
          sort: '-createdAt',
          ...ofIt,
          overrideAccess: false,
          req,
        })
      : none,
  ])
  return {
    place,
    sessions: sessions.docs,
    supports: supports.docs,
    suggestions: suggestions.docs,
  }
}
