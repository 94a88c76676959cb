import type { PayloadRequest } from 'payload'

import { parisDay } from '@/src/domain/platform/time/paris-day'

const isHeld = ['held', 'minutes-drafted', 'minutes-approved'] as const

/** The meetings that were held by a day, the last one first. One query. */
export const readHeld = async (day: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'meetings',
    where: { status: { in: [...isHeld] } },
    select: { title: true, date: true },
    sort: '-date',
    depth: 0,
    pagination: false,
    joins: false,
    overrideAccess: false,
    req,
  })
  return docs
    .map(({ id, title, date }) => ({ id, title, day: parisDay(new Date(date)) }))
    .filter((meeting) => meeting.day <= day)
}
