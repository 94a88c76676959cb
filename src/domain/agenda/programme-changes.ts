import { canonical } from '@/src/domain/platform/data/canonical'
import { groupBy } from '@/src/domain/platform/data/group-by'

import type { Programme, ProgrammeSession } from './programme'

/** What may become of a session from one programme to another, what a visitor must know first before the rest. */
export const changeKinds = {
  cancelled: { fr: 'Annulée', en: 'Cancelled' },
  gone: { fr: 'Retirée', en: 'Removed' },
  resumed: { fr: 'Rétablie', en: 'Reinstated' },
  moved: { fr: 'Déplacée', en: 'Moved' },
  new: { fr: 'Nouvelle', en: 'New' },
  told: { fr: 'Texte modifié', en: 'Text changed' },
} as const

export type ChangeKind = keyof typeof changeKinds

/** A session that is not the same in two programmes, as it is in each that has it. */
export type SessionChange =
  | { kind: 'new'; after: ProgrammeSession }
  | { kind: 'gone'; before: ProgrammeSession }
  | {
      kind: Exclude<ChangeKind, 'new' | 'gone'>
      before: ProgrammeSession
      after: ProgrammeSession
    }

/** What of a programme is not its sessions. */
export const otherParts = {
  event: { fr: 'l’édition', en: 'the event' },
  rooms: { fr: 'les salles', en: 'the rooms' },
  tracks: { fr: 'les parcours', en: 'the tracks' },
  formats: { fr: 'les formats', en: 'the formats' },
  breaks: { fr: 'les pauses', en: 'the breaks' },
} as const

type OtherPart = keyof typeof otherParts

export type ProgrammeChanges = { sessions: SessionChange[]; parts: OtherPart[] }

const areSame = (one: unknown, other: unknown) =>
  canonical(one).content === canonical(other).content

/** When and where a session is. */
const slotOf = ({ start, duration, room }: ProgrammeSession) => ({ start, duration, room })

/** All that is told of a session but when, where, and whether it takes place. */
const wordsOf = (session: ProgrammeSession) => ({
  ...session,
  start: undefined,
  duration: undefined,
  room: undefined,
  state: undefined,
  sequence: undefined,
})

/** What is told of a session that is cancelled moves nobody. */
const kindsOf = (before: ProgrammeSession, after: ProgrammeSession): SessionChange[] => {
  const isHeld = before.state === 'confirmed' && after.state === 'confirmed'
  return [
    ...(before.state === after.state
      ? []
      : [
          {
            kind: after.state === 'cancelled' ? ('cancelled' as const) : ('resumed' as const),
            before,
            after,
          },
        ]),
    ...(isHeld && !areSame(slotOf(before), slotOf(after))
      ? [{ kind: 'moved' as const, before, after }]
      : []),
    ...(areSame(wordsOf(before), wordsOf(after)) ? [] : [{ kind: 'told' as const, before, after }]),
  ]
}

/** The session of a change as it is now, or was last. */
export const sessionOf = (change: SessionChange): ProgrammeSession =>
  change.kind === 'gone' ? change.before : change.after

const kinds = Object.keys(changeKinds)

const inOrder = (one: SessionChange, other: SessionChange) =>
  kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
  Date.parse(sessionOf(one).start) - Date.parse(sessionOf(other).start) ||
  (sessionOf(one).id < sessionOf(other).id ? -1 : 1)

const sessionChanges = (
  before: readonly ProgrammeSession[],
  after: readonly ProgrammeSession[],
): SessionChange[] => {
  const known = new Map(before.map((one) => [one.id, one]))
  const kept = new Set(after.map(({ id }) => id))
  return [
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((one): SessionChange => ({ kind: 'gone', before: one })),
    ...after.flatMap((one): SessionChange[] => {
      const was = known.get(one.id)
      return was ? kindsOf(was, one) : [{ kind: 'new', after: one }]
    }),
  ].toSorted(inOrder)
}

const partNames = ['event', 'rooms', 'tracks', 'formats', 'breaks'] as const

/**
 * What changes from one programme to another, the most important first; before the first release there is
 * none, and all is new. A session that was moved and told otherwise is there twice.
 */
export const changesBetween = (
  before: Programme | undefined,
  after: Programme,
): ProgrammeChanges => ({
  sessions: sessionChanges(before?.sessions ?? [], after.sessions),
  parts: before ? partNames.filter((part) => !areSame(before[part], after[part])) : [],
})

/** Whether nothing would be told anew. */
export const isNothing = ({ sessions, parts }: ProgrammeChanges): boolean =>
  sessions.length === 0 && parts.length === 0

/**
 * The programme that follows another, with what calendars need to know which of two is the later: the
 * sequence of a session grows when its slot or its state changes. A new one begins with how many releases
 * there were, for one that went and comes back not to be taken for an older one.
 */
export const numbered = (
  after: Programme,
  { before, releases }: { before: Programme | undefined; releases: number },
): Programme => {
  const known = new Map(before?.sessions.map((one) => [one.id, one]))
  const sequenceOf = (session: ProgrammeSession) => {
    const was = known.get(session.id)
    if (!was) return releases
    const stays = was.state === session.state && areSame(slotOf(was), slotOf(session))
    return stays ? was.sequence : was.sequence + 1
  }
  return {
    ...after,
    sessions: after.sessions.map((session) => ({ ...session, sequence: sequenceOf(session) })),
  }
}

const byPerson = (programme: Programme | undefined) =>
  groupBy(programme?.sessions ?? [], ({ people }) => people.map(({ speaker }) => speaker))

/**
 * What each person has to know of a change: of the sessions that they are or were in, which ones are new to
 * them, moved, cancelled. Those for whom nothing of it changes are not there.
 */
export const changesByPerson = (
  before: Programme | undefined,
  after: Programme,
): ReadonlyMap<string, SessionChange[]> => {
  const [had, have] = [byPerson(before), byPerson(after)]
  const people = [...new Set([...had.keys(), ...have.keys()])]
  return new Map(
    people
      .map((person) => {
        const changes = sessionChanges(had.get(person) ?? [], have.get(person) ?? [])
        return [person, changes.filter(({ kind }) => kind !== 'told')] as const
      })
      .filter(([, changes]) => changes.length > 0),
  )
}
