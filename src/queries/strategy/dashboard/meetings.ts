import type { PayloadRequest } from 'payload'

import { heldStatuses } from '@/src/domain/committee/meeting'
import { parisDay } from '@/src/domain/platform/time/paris-day'

/** The meetings that were held by a day, the last one first. One query. */
export const readHeld = async (day: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'meetings',
    where: { status: { in: [...heldStatuses] } },
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
