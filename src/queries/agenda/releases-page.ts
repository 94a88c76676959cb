import type { PayloadRequest } from 'payload'

import type { Programme } from '@/src/domain/agenda/programme'
import {
  changesBetween,
  numbered,
  type ProgrammeChanges,
} from '@/src/domain/agenda/programme-changes'
import type { Warning } from '@/src/domain/agenda/warnings'
import { idOf } from '@/src/domain/platform/document/related'

import { readProgrammeToRelease } from './programme-to-release'
import { type Opened, readLastRelease, readRelease, readReleases, type Release } from './releases'
import { readWarnings } from './schedule-warnings'

/** A session of the working programme that a release leaves out, or about which it has a doubt. */
export type Doubt = { id: string; title: string; detail?: string }

/** What is worth a look before a programme is released. */
export type Doubts = {
  warnings: Warning[]
  unscheduled: Doubt[]
  unconfirmed: Doubt[]
  unpublished: Doubt[]
  /** Sessions whose people have not all confirmed, and who. */
  unanswered: Doubt[]
}

export type ProgrammePair = { before: Programme | undefined; after: Programme }

export type ReleasesPage = {
  event: { id: string; title: string; slug: string; timeZone: string }
  releases: Release[]
  /** What a release made now would change; none while the event is not published. */
  next: (ProgrammePair & { changes: ProgrammeChanges }) | undefined
  doubts: Doubts
}

const ofTheHouse = { depth: 0, draft: true, pagination: false, overrideAccess: false } as const

const readEvent = (id: string, req: PayloadRequest) =>
  req.payload.findByID({
    collection: 'events',
    id,
    select: { title: true, slug: true, timeZone: true },
    depth: 0,
    draft: true,
    disableErrors: true,
    joins: false,
    overrideAccess: false,
    req,
  })

const readSessions = async (event: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'event-sessions',
    where: { event: { equals: event } },
    select: {
      title: true,
      state: true,
      start: true,
      speakers: true,
      keynotes: true,
      moderators: true,
      confirmedBy: true,
      _status: true,
    },
    sort: 'start',
    ...ofTheHouse,
    req,
  })
  return docs.map((session) => {
    const confirmed = new Set((session.confirmedBy ?? []).map((one) => idOf(one)))
    const people = [session.speakers, session.keynotes, session.moderators]
      .flatMap((some) => some ?? [])
      .map((one) => idOf(one))
    return { ...session, missing: [...new Set(people)].filter((one) => !confirmed.has(one)) }
  })
}

const readNames = async (ids: string[], req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'speakers',
    where: { id: { in: ids } },
    select: { name: true },
    joins: false,
    ...ofTheHouse,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

const readDoubts = async (event: string, req: PayloadRequest): Promise<Doubts> => {
  const [warnings, sessions] = [await readWarnings(event, req), await readSessions(event, req)]
  const held = sessions.filter(({ state }) => state !== 'cancelled')
  const unanswered = held.filter(
    ({ state, missing }) => state === 'confirmed' && missing.length > 0,
  )
  const names = await readNames([...new Set(unanswered.flatMap(({ missing }) => missing))], req)
  const named = ({ id, title }: (typeof sessions)[number]): Doubt => ({ id, title })
  return {
    warnings: warnings ?? [],
    unscheduled: held.filter(({ state, start }) => state !== 'submitted' && !start).map(named),
    unconfirmed: held.filter(({ state, start }) => state !== 'confirmed' && start).map(named),
    unpublished: held.filter(({ _status }) => _status === 'draft').map(named),
    unanswered: unanswered.map((session) => ({
      ...named(session),
      detail: session.missing.flatMap((one) => names.get(one) ?? []).join(', '),
    })),
  }
}

/** All that is known before a programme is released. A constant number of queries. */
export const readReleasesPage = async (
  id: string,
  req: PayloadRequest,
): Promise<ReleasesPage | undefined> => {
  const event = await readEvent(id, req)
  if (!event) return undefined
  const last = await readLastRelease(id, req)
  const before = last?.programme
  const working = await readProgrammeToRelease(id, before, req)
  const after = working && numbered(working, { before, releases: last?.number ?? 0 })
  return {
    event,
    releases: await readReleases(id, req),
    next: after && { before, after, changes: changesBetween(before, after) },
    doubts: await readDoubts(id, req),
  }
}

export type ReleasePage = {
  event: { id: string; title: string; slug: string }
  release: Opened
  /** Number of the last one. */
  last: number
  /** What it changed, unless it is not what was written. */
  changed: (ProgrammePair & { changes: ProgrammeChanges }) | undefined
}

/** A release to read, with what it changed. Three queries. */
export const readReleasePage = async (
  id: string,
  number: number,
  req: PayloadRequest,
): Promise<ReleasePage | undefined> => {
  const event = await readEvent(id, req)
  const found = event && (await readRelease(id, number, req))
  if (!found) return undefined
  const { release, before } = found
  const after = release.programme
  return {
    event,
    release,
    last: (await readReleases(id, req))[0]?.number ?? number,
    changed: after && {
      before: before?.programme,
      after,
      changes: changesBetween(before?.programme, after),
    },
  }
}
