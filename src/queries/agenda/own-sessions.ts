import type { PayloadRequest } from 'payload'

import type { Programme, ProgrammeSession } from '@/src/domain/agenda/programme'
import { idOf } from '@/src/domain/platform/document/related'

import { readLastRelease } from './releases'

/** What someone does at an event, by its last release, and what of it they said that they come to. */
export type OwnSessions = {
  event: Programme['event']
  rooms: Programme['rooms']
  sessions: (ProgrammeSession & { isConfirmed: boolean })[]
}

/**
 * The sessions that someone holds in the last release of an event, but the cancelled ones; `undefined` when
 * there are none, or when they are no longer published. For who holds a signed link of theirs. Two queries.
 */
export const readOwnSessions = async (
  { event, speaker }: { event: string; speaker: string },
  req: PayloadRequest,
): Promise<OwnSessions | undefined> => {
  const programme = (await readLastRelease(event, req))?.programme
  const own = (programme?.sessions ?? []).filter(
    ({ state, people }) =>
      state === 'confirmed' && people.some((person) => person.speaker === speaker),
  )
  if (!programme || own.length === 0) return undefined
  const { docs } = await req.payload.find({
    collection: 'event-sessions',
    where: {
      and: [{ id: { in: own.map(({ id }) => id) } }, { _status: { equals: 'published' } }],
    },
    select: { confirmedBy: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // it is the signature that lets them in
    req,
  })
  const confirmed = new Map(
    docs.map(({ id, confirmedBy }) => [
      id,
      (confirmedBy ?? []).some((one) => idOf(one) === speaker),
    ]),
  )
  const sessions = own.flatMap((session) => {
    const isConfirmed = confirmed.get(session.id)
    return isConfirmed === undefined ? [] : [{ ...session, isConfirmed }]
  })
  const { event: told, rooms } = programme
  return sessions.length === 0 ? undefined : { event: told, rooms, sessions }
}
