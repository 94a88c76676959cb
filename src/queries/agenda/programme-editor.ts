import type { PayloadRequest } from 'payload'

import { usualDayStart } from '@/src/domain/agenda/day-start'
import { trackTones } from '@/src/domain/agenda/track-tones'
import { dayOf } from '@/src/domain/platform/time/days'

import { asSaved, readSchedule } from './schedule'

const readEvent = async (id: string, req: PayloadRequest) => {
  const event = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    select: {
      title: true,
      slug: true,
      startDate: true,
      endDate: true,
      timeZone: true,
      dayStart: true,
      slotMinutes: true,
      sample: true,
    },
  })
  return (
    event && {
      id,
      title: event.title,
      slug: event.slug,
      startDate: dayOf(event.startDate),
      endDate: dayOf(event.endDate),
      timeZone: event.timeZone,
      dayStart: event.dayStart ?? usualDayStart,
      slotMinutes: event.slotMinutes ?? 15,
      isSample: event.sample === true,
    }
  )
}

const readTracks = async (event: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'tracks',
    where: { event: { equals: event } },
    select: { name: true, colour: true },
    sort: ['order', 'createdAt'],
    ...asSaved,
    req,
  })
  return docs.map(({ id, name, colour }) => ({ id, name, ...trackTones(colour) }))
}

const readBreaks = async (event: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'breaks',
    where: { event: { equals: event } },
    select: { title: true, start: true, duration: true },
    ...asSaved,
    req,
  })
  return docs.map(({ id, title, start, duration }) => ({ id, title, start, duration }))
}

/**
 * The programme of an event as it stands, saved and not yet released, for someone of the house who looks
 * at it or changes it; `undefined` when there is no such event. A constant number of queries.
 */
export const readProgrammeEditor = async (id: string, req: PayloadRequest) => {
  const event = await readEvent(id, req)
  if (!event) return undefined
  return {
    event,
    ...(await readSchedule(id, req)),
    tracks: await readTracks(id, req),
    breaks: await readBreaks(id, req),
  }
}

export type ProgrammeEditor = NonNullable<Awaited<ReturnType<typeof readProgrammeEditor>>>

/**
 * The event whose programme is worked on: the one that ends next, else the last; `undefined` when there is
 * none.
 */
export const readCurrentEvent = async (
  today: string,
  req: PayloadRequest,
): Promise<string | undefined> => {
  const first = async (sort: string, coming: boolean) => {
    const { docs } = await req.payload.find({
      collection: 'events',
      where: coming ? { endDate: { greater_than_equal: today } } : {},
      select: {},
      sort,
      limit: 1,
      ...asSaved,
      req,
    })
    return docs[0]?.id
  }
  return (await first('startDate', true)) ?? first('-startDate', false)
}
