import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'

/** As last saved, published or not: a programme is looked at before the public sees it. */
export const asSaved = {
  depth: 0,
  draft: true,
  overrideAccess: false,
  pagination: false,
} as const

const readSessions = async (event: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'event-sessions',
    where: { event: { equals: event } },
    select: {
      code: true,
      title: true,
      state: true,
      start: true,
      duration: true,
      capacity: true,
      room: true,
      track: true,
      speakers: true,
      keynotes: true,
      moderators: true,
      accessibility: true,
      updatedAt: true,
    },
    ...asSaved,
    req,
  })
  return docs.map(({ id, code, title, state, updatedAt, ...session }) => ({
    id,
    code,
    title,
    state,
    start: session.start ?? null,
    duration: session.duration,
    capacity: session.capacity ?? null,
    room: idOf(session.room) ?? null,
    track: idOf(session.track) ?? null,
    speakers: [
      ...new Set(
        [session.keynotes, session.speakers, session.moderators].flatMap((people) =>
          (people ?? []).map((one) => idOf(one)),
        ),
      ),
    ],
    accessibility: session.accessibility ?? [],
    updatedAt,
  }))
}

const readRooms = async (event: string, used: string[], req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'rooms',
    where: { or: [{ event: { equals: event } }, { id: { in: used } }] },
    select: { name: true, capacity: true, order: true, availabilities: true, walks: true },
    sort: ['order', 'name'],
    ...asSaved,
    req,
  })
  return docs.map(({ id, name, capacity, availabilities, walks }) => ({
    id,
    name,
    capacity: capacity ?? null,
    availabilities: (availabilities ?? []).map(({ start, end }) => ({ start, end })),
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
  return docs.map(({ id, name, availabilities }) => ({
    id,
    name,
    availabilities: (availabilities ?? []).map(({ start, end }) => ({ start, end })),
  }))
}

/**
 * The sessions of an event, its rooms and those of others where they take place, and the people in them,
 * for someone of the house. Three queries.
 */
export const readSchedule = async (event: string, req: PayloadRequest) => {
  const sessions = await readSessions(event, req)
  const used = [...new Set(sessions.flatMap(({ room }) => room ?? []))]
  const people = [...new Set(sessions.flatMap(({ speakers }) => speakers))]
  return {
    sessions,
    rooms: await readRooms(event, used, req),
    speakers: await readSpeakers(people, req),
  }
}
