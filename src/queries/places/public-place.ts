import type { PayloadRequest } from 'payload'

import { asNobody } from '@/src/queries/platform/as-nobody'

import { publicFields } from './public-fields'

const select = { ...publicFields, actions: true, events: true } as const

const populate = {
  communes: { name: true, inseeCode: true },
  actions: { code: true, title: true, slug: true },
  events: { title: true, startDate: true, endDate: true },
  deliberations: { number: true, title: true, link: true },
  organisations: { name: true },
  media: { alt: true, credit: true, url: true, width: true, height: true, sizes: true },
} as const

/**
 * A published place by its slug, with what is published that it is linked to and the training sessions to
 * come there from a day on (ISO date), as anyone may read them; `undefined` when there is none. A constant
 * number of queries.
 */
export const readPublicPlace = async (slug: string, day: string, asker: PayloadRequest) => {
  const req = await asNobody(asker)
  const { docs } = await req.payload.find({
    collection: 'tiers-lieux',
    where: { slug: { equals: slug } },
    select,
    populate,
    depth: 1,
    joins: false,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [place] = docs
  if (!place) return undefined
  const sessions = await req.payload.find({
    collection: 'training-sessions',
    where: {
      and: [{ tiersLieu: { equals: place.id } }, { startDate: { greater_than_equal: day } }],
    },
    select: { title: true, startDate: true, status: true, sample: true },
    sort: 'startDate',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return { place, sessions: sessions.docs }
}

export type PublicPlace = NonNullable<Awaited<ReturnType<typeof readPublicPlace>>>
