import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'
import { wayTo } from '@/src/domain/agenda/event-session.rules'
import { type Programme, type ProgrammeSession, textIn } from '@/src/domain/agenda/programme'
import { alteredRelease, restoredName } from '@/src/domain/agenda/release.rules'
import type { SessionState } from '@/src/domain/agenda/session'
import { idOf } from '@/src/domain/platform/document/related'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { conflict } from '@/src/payload/errors/refuse'
import { readRelease, readReleases } from '@/src/queries/agenda/releases'

import { type Released, releaseProgramme } from './release-programme'

const all = { depth: 0, pagination: false, overrideAccess: true } as const // of whoever may release

type Slot = { start: string | null; duration: number; room: string | null }
/** A session as it was last saved, and whether that waits to be published. */
type Working = Slot & { id: string; state: SessionState; isDraft: boolean }

const readWorking = async (event: string, req: PayloadRequest): Promise<Working[]> => {
  const { docs } = await req.payload.find({
    collection: 'event-sessions',
    where: { event: { equals: event } },
    draft: true,
    select: { state: true, start: true, duration: true, room: true, _status: true },
    ...all,
    req,
  })
  return docs.map(({ id, state, start, duration, room, _status }) => ({
    id,
    state,
    start: start ?? null,
    duration,
    room: room ? idOf(room) : null,
    isDraft: _status === 'draft',
  }))
}

const readPublished = async (
  collection: 'event-sessions' | 'rooms',
  ids: string[],
  req: PayloadRequest,
) => {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: {},
    ...all,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

/**
 * Writes of a session when and where it is. Texts that wait to be published keep waiting: what is published
 * has the slot too, and nothing else of it changes.
 */
const write = async (
  { id, isDraft }: Working,
  data: Partial<Slot> & { state?: SessionState },
  isPublished: boolean,
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.update({
    collection: 'event-sessions',
    id,
    data,
    draft: isDraft,
    depth: 0,
    select: {},
    locale: 'fr', // whatever its author reads: nothing may be without it
    overrideAccess: true, // of whoever may release
    req,
  })
  if (isDraft && isPublished)
    await req.payload.db.updateOne({ collection: 'event-sessions', id, data, req })
}

/** When and where a session was; in no room, where its room is no more. */
const slotIn = ({ start, duration, room }: ProgrammeSession, rooms: ReadonlySet<string>): Slot => ({
  start,
  duration,
  room: room !== undefined && rooms.has(room) ? room : null,
})

const isSame = (one: Slot, other: Slot) =>
  one.start === other.start && one.duration === other.duration && one.room === other.room

/** Puts the sessions of an event back where they were; tells what of it is no more. */
const putBack = async (
  event: string,
  { sessions, rooms }: Programme,
  req: PayloadRequest,
): Promise<string[]> => {
  const language = languageOf(req.i18n.language)
  const was = new Map(sessions.map((session) => [session.id, session]))
  const published = await readPublished('event-sessions', [...was.keys()], req)
  const open = await readPublished(
    'rooms',
    rooms.map(({ id }) => id),
    req,
  )
  for (const working of await readWorking(event, req)) {
    const { id, state } = working
    const before = was.get(id)
    const isOut = !before && state === 'confirmed' && working.start !== null
    if (!before && !isOut) continue
    const slot = before ? slotIn(before, open) : { ...working, start: null, room: null }
    const { start, duration, room } = slot
    if (!isSame(slot, working))
      await write(working, { start, duration, room }, published.has(id), req)
    for (const next of before ? wayTo(state, before.state) : [])
      await write(working, { state: next }, published.has(id), req)
  }
  return [
    ...sessions.filter(({ id }) => !published.has(id)).map(({ title }) => textIn(title, language)),
    ...rooms.filter(({ id }) => !open.has(id)).map(({ name }) => name),
  ]
}

type Asked = { number: number; base?: number | undefined }

/** A release that takes up another, and what of that one is no more. */
type Restored = Released & { lost: string[] }

/**
 * Gives the public a former release anew: the sessions go back where it had them, with the texts of today,
 * those that it did not have are no longer in the programme, and all that is a release of its own.
 */
export const restoreRelease = (
  event: string,
  { number, base }: Asked,
  req: PayloadRequest,
): Promise<Restored | undefined> =>
  inTransaction(req, async (own) => {
    const found = await readRelease(event, number, own)
    if (!found) return undefined
    const { programme } = found.release
    if (!programme) throw conflict(alteredRelease, own)
    const lost = await putBack(event, programme, own)
    const names = (await readReleases(event, own)).map(({ name }) => name)
    const name = restoredName(number, names)
    const released = await releaseProgramme(event, { name, base, restoredFrom: number }, own)
    return released && { ...released, lost }
  })
