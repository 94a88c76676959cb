import type { PayloadRequest } from 'payload'

import { type Schedule, type Warning, warningsOf } from '@/src/domain/agenda/warnings'
import { idOf } from '@/src/domain/platform/document/related'

/** As last saved, published or not: a programme is looked at before the public sees it. */
const asSaved = { depth: 0, draft: true, overrideAccess: false, pagination: false } as const

const readSessions = async (event: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'event-sessions',
    where: { event: { equals: event } },
    select: {
      title: true,
      state: true,
      start: true,
      duration: true,
      capacity: true,
      room: true,
      track: true,
      speakers: true,
      accessibility: true,
    },
    ...asSaved,
    req,
  })
  return docs.map(({ room, track, speakers, accessibility, ...session }) => ({
    ...session,
    room: room && idOf(room),
    track: track && idOf(track),
    speakers: (speakers ?? []).map((one) => idOf(one)),
    accessibility: accessibility ?? [],
  }))
}

const readRooms = async (ids: string[], req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'rooms',
    where: { id: { in: ids } },
    select: { name: true, capacity: true, availabilities: true, walks: true },
    ...asSaved,
    req,
  })
  return docs.map(({ availabilities, walks, ...room }) => ({
    ...room,
    availabilities: availabilities ?? [],
    walks: (walks ?? []).flatMap(({ room: to, minutes }) =>
      to ? [{ room: idOf(to), minutes }] : [],
    ),
  }))
}

const readSpeakers = async (ids: string[], req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'speakers',
    where: { id: { in: ids } },
    select: { name: true, availabilities: true },
    ...asSaved,
    req,
  })
  return docs.map(({ availabilities, ...speaker }) => ({
    ...speaker,
    availabilities: availabilities ?? [],
  }))
}

/** The programme of an event for someone of the house; `undefined` when there is no such event. */
const readSchedule = async (id: string, req: PayloadRequest): Promise<Schedule | undefined> => {
  const event = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    select: { startDate: true, endDate: true, timeZone: true },
  })
  if (!event) return undefined
  const sessions = await readSessions(id, req)
  const rooms = [...new Set(sessions.flatMap(({ room }) => room ?? []))]
  const speakers = [...new Set(sessions.flatMap((session) => session.speakers))]
  return {
    event,
    sessions,
    rooms: await readRooms(rooms, req),
    speakers: await readSpeakers(speakers, req),
  }
}

/** What is worth a look in the programme of an event. A constant number of queries. */
export const readWarnings = async (
  id: string,
  req: PayloadRequest,
): Promise<Warning[] | undefined> => {
  const schedule = await readSchedule(id, req)
  return schedule && warningsOf(schedule)
}
