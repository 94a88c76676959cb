import type { ProgrammeSession, ReleasedProgramme } from '@/src/domain/agenda/programme'
import { sessionAccess, sessionFormats, sessionLanguages } from '@/src/domain/agenda/session'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { clockIn, type Told, toldIn } from './in-words'

/** A session as the grid and the list show it, in words. */
export type SessionCard = {
  code: string
  title: Told
  /** « Table ronde · 24 places ». */
  kind: Told
  track: { id: string; name: Told } | undefined
  /** The id of its room and its name, empty where none is told. */
  room: { id: string; name: string }
  /** « 9:30 – 10:15 ». */
  time: string
  /** Milliseconds since 1970. */
  start: number
  end: number
  people: string
  /** What is worth knowing at once: signed, captioned, in another language. */
  notes: string[]
  isCancelled: boolean
  isSample: boolean
}

/** What most look for first of what a session offers. */
const first = ['sign-language', 'captions'] as const

const noteOf = (session: ProgrammeSession, language: Language): string[] => [
  ...first
    .filter((word) => session.accessibility.includes(word))
    .map((word) => sessionAccess[word][language]),
  ...(session.language === language ? [] : [sessionLanguages[session.language][language]]),
]

/** When a session begins and ends, in milliseconds since 1970. */
export const slotOf = ({ start, duration }: { start: string; duration: number }) => ({
  start: Date.parse(start),
  end: Date.parse(start) + duration * 60_000,
})

/** « Procès », of the event, else « Débat », of ours. */
const formatOf = (
  { eventFormat, format }: ProgrammeSession,
  { programme }: ReleasedProgramme,
  language: Language,
): Told => {
  const own = programme.formats.find(({ id }) => id === eventFormat)
  return own ? toldIn(own.name, language) : { text: sessionFormats[format][language] }
}

/** Sessions of a programme as its pages show them. */
export const cardsOf = (
  released: ReleasedProgramme,
  sessions: readonly ProgrammeSession[],
  language: Language,
): SessionCard[] => {
  const say = sayIn(language)
  const { event, rooms, tracks } = released.programme
  const names = new Map(rooms.map(({ id, name }) => [id, name]))
  const trackNames = new Map(tracks.map(({ id, name }) => [id, toldIn(name, language)]))
  const people = new Map(released.speakers.map(({ id, name }) => [id, name]))
  return sessions.map((session) => {
    const { start, end } = slotOf(session)
    const kind = formatOf(session, released, language)
    const places =
      session.format === 'workshop' && session.capacity !== undefined
        ? ` · ${String(session.capacity)}\u00A0${say('places', 'seats')}`
        : ''
    const trackName = trackNames.get(session.track ?? '')
    const [from, to] = [start, end].map((at) => clockIn(at, event, language))
    return {
      code: session.code,
      title: toldIn(session.title, language),
      kind: { ...kind, text: `${kind.text}${places}` },
      track: session.track && trackName ? { id: session.track, name: trackName } : undefined,
      room: { id: session.room ?? '', name: names.get(session.room ?? '') ?? '' },
      time: `${from ?? ''}\u202F–\u202F${to ?? ''}`,
      start,
      end,
      people: session.people.flatMap(({ speaker }) => people.get(speaker) ?? []).join(', '),
      notes: noteOf(session, language),
      isCancelled: session.state === 'cancelled',
      isSample: session.isSample,
    }
  })
}
