import { groupBy } from '@/src/domain/platform/data/group-by'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { dateProblem, dayOf } from '@/src/domain/platform/time/days'

import { type Availability, covers, type Slot, slotsOf } from './availability'
import { usualDayStart } from './day-start'
import { daysOf } from './programme-days'
import type { SessionState } from './session'

/** What is worth a look in a programme. Nothing of it is refused: a programme is made step by step. */
export const warningCodes = {
  'room-overlap': { fr: 'Salle occupée deux fois', en: 'Room overlap' },
  'room-unavailable': { fr: 'Salle indisponible', en: 'Room unavailable' },
  'room-too-small': { fr: 'Salle trop petite', en: 'Room too small' },
  'speaker-double-booked': { fr: 'Intervenant attendu deux fois', en: 'Speaker double-booked' },
  'speaker-unavailable': { fr: 'Intervenant indisponible', en: 'Speaker unavailable' },
  'no-time-to-walk': { fr: 'Pas le temps de changer de salle', en: 'No time to walk' },
  'outside-dates': { fr: 'Hors des dates de l’édition', en: 'Outside the dates of the event' },
  'missing-track': { fr: 'Sans parcours', en: 'No track' },
  'missing-speaker': { fr: 'Sans intervenant', en: 'No speaker' },
  'missing-accessibility': { fr: 'Sans moyen d’accessibilité', en: 'No accessibility means' },
} satisfies Record<string, Bilingual>

export type WarningCode = keyof typeof warningCodes

export type ScheduledSession = {
  id: string
  title: string
  state: SessionState
  /** ISO 8601; absent while the session has no place in the programme. */
  start?: string | null
  /** In minutes. */
  duration: number
  capacity?: number | null
  room?: string | null
  track?: string | null
  /** All who are expected there, whatever they do in it. */
  speakers: readonly string[]
  accessibility: readonly string[]
}

export type ScheduledRoom = {
  id: string
  name: string
  capacity?: number | null
  availabilities: readonly Availability[]
  /** Minutes on foot to other rooms, and back: it is enough that one of the two says it. */
  walks: readonly { room: string; minutes: number }[]
}

export type ScheduledSpeaker = {
  id: string
  name: string
  availabilities: readonly Availability[]
}

export type Schedule = {
  /** First and last day, as ISO 8601, in the time zone of the event, and when its days start. */
  event: { startDate: string; endDate: string; timeZone: string; dayStart?: string | null }
  sessions: readonly ScheduledSession[]
  rooms: readonly ScheduledRoom[]
  speakers: readonly ScheduledSpeaker[]
}

export type Warning = {
  code: WarningCode
  /** The sessions concerned, in the order in which they take place. */
  sessions: string[]
  room?: string
  speaker?: string
  message: Bilingual
}

type Placed = Omit<ScheduledSession, 'start'> & Slot

const minute = 60_000

/** One that an old document has out of time is at no moment that can be shown. */
const placed = (session: ScheduledSession): Placed[] => {
  if (!session.start || dateProblem('start', session.start)) return []
  const start = Date.parse(session.start)
  return [{ ...session, start, end: start + session.duration * minute }]
}

/** The same order whatever the order in which they were given. */
const inOrder = (a: Placed, b: Placed) =>
  a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)

/**
 * Each session but the first, with the one before it that ends last. Every session that overlaps
 * another is in a pair that overlaps, and there are fewer pairs than sessions.
 */
const pairsOf = ([first, ...others]: readonly Placed[]): [Placed, Placed][] => {
  const pairs: [Placed, Placed][] = []
  let last = first
  for (const next of others) {
    if (!last) break
    pairs.push([last, next])
    if (next.end > last.end) last = next
  }
  return pairs
}

const overlap = ([before, after]: readonly [Placed, Placed]) => after.start < before.end

const fr = ({ title }: { title: string }) => `«\u00A0${title}\u00A0»`
const en = ({ title }: { title: string }) => `“${title}”`

const roomWarnings = (room: ScheduledRoom, sessions: readonly Placed[]): Warning[] => {
  const slots = slotsOf(room.availabilities)
  const overlaps = pairsOf(sessions)
    .filter(overlap)
    .map(([a, b]): Warning => ({
      code: 'room-overlap',
      sessions: [a.id, b.id],
      room: room.id,
      message: {
        fr: `${fr(a)} et ${fr(b)} sont en même temps dans la salle ${room.name}\u00A0: déplacez l’une des deux.`,
        en: `${en(a)} and ${en(b)} are in the room ${room.name} at the same time: move one of them.`,
      },
    }))
  const unavailable = sessions
    .filter((session) => slots && !covers(slots, session))
    .map((session): Warning => ({
      code: 'room-unavailable',
      sessions: [session.id],
      room: room.id,
      message: {
        fr: `La salle ${room.name} n’est pas disponible pour ${fr(session)}\u00A0: changez de salle ou d’heure.`,
        en: `The room ${room.name} is not available for ${en(session)}: change the room or the time.`,
      },
    }))
  return [...overlaps, ...unavailable]
}

/** Minutes on foot between two rooms; the longest, where both say it, and none when neither does. */
const walking = (rooms: readonly ScheduledRoom[]) => {
  const minutes = new Map<string, number>()
  const key = (one: string, other: string) => [one, other].sort().join(' ')
  for (const { id, walks } of rooms)
    for (const walk of walks) {
      const way = key(id, walk.room)
      minutes.set(way, Math.max(walk.minutes, minutes.get(way) ?? 0))
    }
  return ({ room: from }: Placed, { room: to }: Placed) =>
    from && to && from !== to ? (minutes.get(key(from, to)) ?? 0) : 0
}

const speakerWarnings = (
  speaker: ScheduledSpeaker,
  sessions: readonly Placed[],
  walkOf: (before: Placed, after: Placed) => number,
): Warning[] => {
  const slots = slotsOf(speaker.availabilities)
  const { id, name } = speaker
  const pairs = pairsOf(sessions).flatMap(([a, b]): Warning[] => {
    if (overlap([a, b]))
      return [
        {
          code: 'speaker-double-booked',
          sessions: [a.id, b.id],
          speaker: id,
          message: {
            fr: `${name} intervient en même temps dans ${fr(a)} et ${fr(b)}\u00A0: déplacez l’une des deux.`,
            en: `${name} speaks in ${en(a)} and ${en(b)} at the same time: move one of them.`,
          },
        },
      ]
    const [walk, left] = [walkOf(a, b), (b.start - a.end) / minute]
    if (walk <= left) return []
    return [
      {
        code: 'no-time-to-walk',
        sessions: [a.id, b.id],
        speaker: id,
        message: {
          fr: `${name} a ${String(left)} min pour aller de ${fr(a)} à ${fr(b)}, et il en faut ${String(walk)}\u00A0: rapprochez les salles ou écartez les heures.`,
          en: `${name} has ${String(left)} min to go from ${en(a)} to ${en(b)}, which takes ${String(walk)}: bring the rooms closer or the times apart.`,
        },
      },
    ]
  })
  const unavailable = sessions
    .filter((session) => slots && !covers(slots, session))
    .map((session): Warning => ({
      code: 'speaker-unavailable',
      sessions: [session.id],
      speaker: id,
      message: {
        fr: `${name} n’est pas disponible pour ${fr(session)}\u00A0: changez l’heure.`,
        en: `${name} is not available for ${en(session)}: change the time.`,
      },
    }))
  return [...pairs, ...unavailable]
}

const tooSmall = (
  session: ScheduledSession,
  rooms: ReadonlyMap<string, ScheduledRoom>,
): Warning[] => {
  const room = rooms.get(session.room ?? '')
  if (room?.capacity == null || (session.capacity ?? 0) <= room.capacity) return []
  const [wanted, there] = [String(session.capacity), String(room.capacity)]
  return [
    {
      code: 'room-too-small',
      sessions: [session.id],
      room: room.id,
      message: {
        fr: `${fr(session)} attend ${wanted} personnes et la salle ${room.name} en tient ${there}\u00A0: choisissez-en une plus grande.`,
        en: `${en(session)} expects ${wanted} people and the room ${room.name} holds ${there}: choose a larger one.`,
      },
    },
  ]
}

/**
 * Whether a session is, start to end, within the days of the event where it takes place: the last one
 * ends when the next would start.
 */
const withinDates = ({ startDate, endDate, timeZone, dayStart }: Schedule['event']) => {
  const dayAt = (date: string) => {
    const day = dayOf(date)
    return daysOf({
      startDate: day,
      endDate: day,
      timeZone,
      dayStart: dayStart ?? usualDayStart,
    })[0]
  }
  const [first, last] = [dayAt(startDate)?.start.getTime(), dayAt(endDate)?.end.getTime()]
  return ({ start, end }: Slot) =>
    first !== undefined && last !== undefined && first <= start && end <= last
}

const outsideDates = (session: Placed): Warning => ({
  code: 'outside-dates',
  sessions: [session.id],
  message: {
    fr: `${fr(session)} n’est pas dans les dates de l’édition\u00A0: changez le jour, ou les dates.`,
    en: `${en(session)} is not within the dates of the event: change the day, or the dates.`,
  },
})

const missing = (session: ScheduledSession): Warning[] => {
  const warn = (code: WarningCode, message: Bilingual): Warning => ({
    code,
    sessions: [session.id],
    message,
  })
  return [
    ...(session.track
      ? []
      : [
          warn('missing-track', {
            fr: `${fr(session)} n’est dans aucun parcours\u00A0: choisissez-en un.`,
            en: `${en(session)} is in no track: choose one.`,
          }),
        ]),
    ...(session.speakers.length > 0
      ? []
      : [
          warn('missing-speaker', {
            fr: `${fr(session)} n’a pas d’intervenant\u00A0: ajoutez-en un.`,
            en: `${en(session)} has no speaker: add one.`,
          }),
        ]),
    ...(session.accessibility.length > 0
      ? []
      : [
          warn('missing-accessibility', {
            fr: `${fr(session)} ne dit pas comment elle est accessible\u00A0: indiquez au moins un moyen.`,
            en: `${en(session)} does not say how it is accessible: tell one means at least.`,
          }),
        ]),
  ]
}

/**
 * What is worth a look in the programme of an event, cancelled sessions apart. A room or a speaker
 * without availabilities is always available, one without capacity is never too small, and two
 * rooms without walking minutes are side by side. Time: that of sorting the sessions.
 */
export const warningsOf = ({ event, sessions, rooms, speakers }: Schedule): Warning[] => {
  const held = sessions.filter(({ state }) => state !== 'cancelled')
  const scheduled = held.flatMap(placed).sort(inOrder)
  const byRoom = groupBy(scheduled, ({ room }) => (room ? [room] : []))
  const bySpeaker = groupBy(scheduled, (session) => session.speakers)
  const roomOf = new Map(rooms.map((room) => [room.id, room]))
  const walkOf = walking(rooms)
  const isWithin = withinDates(event)
  return [
    ...rooms.flatMap((room) => roomWarnings(room, byRoom.get(room.id) ?? [])),
    ...held.flatMap((session) => tooSmall(session, roomOf)),
    ...speakers.flatMap((one) => speakerWarnings(one, bySpeaker.get(one.id) ?? [], walkOf)),
    ...scheduled.filter((session) => !isWithin(session)).map(outsideDates),
    ...held.flatMap(missing),
  ]
}
