import {
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type Where,
} from 'payload'
import { z } from 'zod'

import { usualDayStart } from '@/src/domain/agenda/day-start'
import type { PersonRole, Programme, ProgrammeSession } from '@/src/domain/agenda/programme'
import { programmeShape } from '@/src/domain/agenda/programme'
import { dayOf } from '@/src/domain/platform/time/days'

/** What is not there is `null` in a database, and absent in a programme. */
const present = (value: unknown): unknown => {
  if (value === null) return undefined
  if (Array.isArray(value)) return value.map(present)
  return typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, one]) =>
          one === null || one === undefined || one === '' ? [] : [[name, present(one)]],
        ),
      )
    : value
}

const ids = z.array(z.string()).default([])
const stored = z.looseObject({ id: z.string() })
const storedEvent = stored.extend({
  startDate: z.string(),
  endDate: z.string(),
  dayStart: z.string().optional(),
  slotMinutes: z.number().optional(),
  address: z.looseObject({}).optional(),
  organisers: ids,
  sample: z.boolean().optional(),
})
const storedSession = stored.extend({
  state: z.string(),
  start: z.string().optional(),
  speakers: ids,
  keynotes: ids,
  moderators: ids,
  sample: z.boolean().optional(),
})

/** Published documents in all languages: their relationships are ids. */
const readAll = async (collection: CollectionSlug, where: Where, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [where, { _status: { equals: 'published' } }] },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true, // of whoever may release it: what is published is for all
    // Payload leaves the language of a question in its request: others of it read in their own.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs.map(present)
}

/** Each once, under the most eminent of their roles. */
const peopleOf = (session: z.infer<typeof storedSession>): ProgrammeSession['people'] => {
  const roles = new Map<string, PersonRole>()
  for (const [role, people] of [
    ['keynote', session.keynotes],
    ['speaker', session.speakers],
    ['moderator', session.moderators],
  ] as const)
    for (const speaker of people) if (!roles.has(speaker)) roles.set(speaker, role)
  return [...roles].map(([speaker, role]) => ({ speaker, role }))
}

const noTexts = { title: {}, subtitle: {}, abstract: {}, description: {} }

const sessionOf = (document: unknown) => {
  const session = storedSession.parse(document)
  return {
    guid: session.id,
    ...noTexts,
    accessibility: [],
    links: [],
    files: [],
    actions: [],
    ...session,
    doNotRecord: session.doNotRecord === true,
    people: peopleOf(session),
    isSample: session.sample === true,
    sequence: 0,
  }
}

const inOrder = (one: { order?: unknown }, other: { order?: unknown }) =>
  Number(one.order ?? 0) - Number(other.order ?? 0)

const byTheClock = (one: { start: string; id: string }, other: { start: string; id: string }) =>
  Date.parse(one.start) - Date.parse(other.start) || (one.id < other.id ? -1 : 1)

/** Sessions that are released: confirmed or cancelled, at some time of the programme. */
const isReleasable = (document: unknown) => {
  const { state, start } = storedSession.parse(document)
  return start !== undefined && (state === 'confirmed' || state === 'cancelled')
}

/**
 * The programme of an event as it would be released now: what is published of it, its confirmed and its
 * cancelled sessions that have a time; `undefined` when there is no such event, or when it is not
 * published. Seven queries.
 */
export const readProgrammeToRelease = async (
  event: string,
  req: PayloadRequest,
): Promise<Programme | undefined> => {
  const [found] = await readAll('events', { id: { equals: event } }, req)
  if (found === undefined) return undefined
  const one = storedEvent.parse(found)
  const ofEvent: Where = { event: { equals: event } }
  const organisers = await readAll('organisations', { id: { in: one.organisers } }, req)
  const sessions = (await readAll('event-sessions', ofEvent, req)).filter(isReleasable)
  const used = sessions.flatMap((session) => storedSession.parse(session).room ?? [])
  const rooms = await readAll('rooms', { or: [ofEvent, { id: { in: used } }] }, req)
  const tracks = await readAll('tracks', ofEvent, req)
  const formats = await readAll('session-formats', ofEvent, req)
  const breaks = await readAll('breaks', ofEvent, req)
  const ordered = z.array(z.looseObject({ order: z.unknown().optional() }))
  const programme = programmeShape.parse({
    event: {
      title: {},
      theme: {},
      description: {},
      ...one,
      startDate: dayOf(one.startDate),
      endDate: dayOf(one.endDate),
      dayStart: one.dayStart ?? usualDayStart,
      slotMinutes: one.slotMinutes ?? 15,
      address: one.address ?? {},
      organisers: organisers.map(
        (organisation) => z.object({ name: z.string() }).parse(organisation).name,
      ),
      isSample: one.sample === true,
    },
    rooms: ordered
      .parse(rooms)
      .toSorted(inOrder)
      .map((room) => ({
        guid: room.id,
        floor: {},
        accessNote: {},
        accessibility: [],
        ...room,
      })),
    tracks: ordered
      .parse(tracks)
      .toSorted(inOrder)
      .map((track) => ({ description: {}, ...track })),
    formats: ordered.parse(formats).toSorted(inOrder),
    breaks,
    sessions: sessions.map(sessionOf),
  })
  return {
    ...programme,
    breaks: programme.breaks.toSorted(byTheClock),
    sessions: programme.sessions.toSorted(byTheClock),
  }
}
