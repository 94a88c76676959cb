import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import slugify from '@sindresorhus/slugify'

import { mostNumber, numberOf, uuidOf } from '@/src/domain/agenda/identity'
import {
  daysOf,
  type EventClock,
  localIso,
  localTime,
  type ProgrammeDay,
} from '@/src/domain/agenda/programme-days'
import {
  type PersonRole,
  type ProgrammeEvent,
  type ProgrammeRelease,
  type ProgrammeRoom,
  type ProgrammeSession,
  type ProgrammeSpeaker,
  type ProgrammeTrack,
  type ReleasedProgramme,
  textIn,
} from '@/src/domain/agenda/programme'
import { sessionFormats } from '@/src/domain/agenda/session'
import { isRecord } from '@/src/domain/platform/data/record'
import { flagLabels } from '@/src/domain/platform/document/flags'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { isRichText } from '@/src/domain/platform/text/sound-rich-text'

/** For whom a programme is told: at which address it is read, in which language. */
export type Telling = { base: string; language: Language }

export type ToldPerson = Pick<ProgrammeSpeaker, 'code' | 'name' | 'organisation' | 'links'> & {
  guid: string
  role: PersonRole
  biography: string
  photo: string | undefined
  url: string
}

export type ToldSession = Pick<
  ProgrammeSession,
  'code' | 'start' | 'duration' | 'language' | 'level' | 'doNotRecord' | 'recording' | 'slides'
> & {
  source: ProgrammeSession
  guid: string
  /** A whole number that no other session of the file has: old readers know a session by it. */
  number: number
  slug: string
  url: string
  isCancelled: boolean
  title: string
  subtitle: string
  abstract: string
  description: string
  end: string
  room: ProgrammeRoom | undefined
  track: string
  type: string
  people: ToldPerson[]
  links: { label: string; address: string }[]
}

/** A released programme in one language, each thing with what it refers to: what all formats write. */
export type ToldProgramme = {
  release: ProgrammeRelease
  event: ProgrammeEvent
  guid: string
  title: string
  theme: string
  description: string
  acronym: string
  url: string
  clock: EventClock
  days: ProgrammeDay[]
  rooms: (Pick<ProgrammeRoom, 'id' | 'name' | 'capacity'> & { guid: string; note: string })[]
  tracks: (Pick<ProgrammeTrack, 'id' | 'colour'> & { name: string })[]
  sessions: ToldSession[]
  iso: (moment: string | Date) => string
  time: (moment: string | Date) => string
}

/** What XML 1.0 allows in no document, escaped or not; no reader of another format misses it. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are what it is about
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu

export const printable = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(forbidden, '')

/** Short names are for the names of files: four letters at least, as the readers of frab want. */
const acronymOf = ({ acronym, slug, startDate }: ProgrammeEvent): string => {
  const short = slugify(acronym ?? slug, { separator: '_' })
  return short.length < 4 ? `${short}_${startDate.slice(0, 4)}`.replace(/^_/, '') : short
}

type Formatted = Parameters<typeof convertLexicalToPlaintext>[0]['data']

const isFormatted = (value: unknown): value is Formatted => isRecord(value) && isRichText(value)

const plainIn = (written: ProgrammeEvent['description'], language: Language): string => {
  const found = [written[language], written.fr, written.en, written.nl].find(
    (one) => one !== undefined,
  )
  return isFormatted(found) ? printable(convertLexicalToPlaintext({ data: found })).trim() : ''
}

/** A released programme as one reads it in a language. */
export const tell = (
  { release, programme, speakers }: ReleasedProgramme,
  { base, language }: Telling,
): ToldProgramme => {
  const { event } = programme
  const clock = { timeZone: event.timeZone, dayStart: event.dayStart }
  const text = (written: ProgrammeSession['title']) => printable(textIn(written, language))
  const url = `${base}${language === 'en' ? '/en' : ''}/agenda/${event.slug}`
  const absolute = (address: string) => new URL(address, base).href
  const acronym = acronymOf(event)
  const rooms = new Map(
    programme.rooms.map((room) => [room.id, { ...room, name: printable(room.name) }]),
  )
  const tracks = new Map(programme.tracks.map((track) => [track.id, text(track.name)]))
  const formats = new Map(programme.formats.map((format) => [format.id, text(format.name)]))
  const people = new Map(
    speakers.map((speaker) => [
      speaker.id,
      {
        code: speaker.code,
        name: printable(speaker.name),
        guid: uuidOf(speaker.guid),
        organisation: speaker.organisation && printable(speaker.organisation),
        biography: text(speaker.biography),
        photo: speaker.photo && absolute(speaker.photo),
        links: speaker.links,
        url: `${url}/intervenants/${encodeURIComponent(speaker.code)}`,
      },
    ]),
  )
  const numbers = new Set<number>()
  const freeNumber = (wanted: number) => {
    let number = wanted
    while (numbers.has(number)) number = (number % mostNumber) + 1
    numbers.add(number)
    return number
  }
  const sessions = programme.sessions.map((session): ToldSession => {
    const guid = uuidOf(session.guid)
    const number = freeNumber(numberOf(session.externalId, guid))
    const title = text(session.title)
    return {
      source: session,
      guid,
      number,
      code: session.code,
      slug: [acronym, number, slugify(title).slice(0, 80).replace(/-$/, '')]
        .filter(Boolean)
        .join('-'),
      url: `${url}/sessions/${encodeURIComponent(session.code)}`,
      isCancelled: session.state === 'cancelled',
      title,
      subtitle: text(session.subtitle),
      abstract: text(session.abstract),
      description: plainIn(session.description, language),
      start: session.start,
      duration: session.duration,
      end: new Date(Date.parse(session.start) + session.duration * 60_000).toISOString(),
      language: session.language,
      level: session.level,
      doNotRecord: session.doNotRecord,
      recording: session.recording,
      slides: session.slides,
      room: rooms.get(session.room ?? ''),
      track: tracks.get(session.track ?? '') ?? '',
      type: formats.get(session.eventFormat ?? '') ?? sessionFormats[session.format][language],
      people: session.people.flatMap(({ speaker, role }) => {
        const person = people.get(speaker)
        return person ? [{ ...person, role }] : []
      }),
      links: session.links.map(({ label, address }) => ({ label: printable(label), address })),
    }
  })
  return {
    release: { ...release, name: printable(release.name) },
    event,
    guid: uuidOf(event.id),
    title: [
      text(event.title),
      event.isSample ? ` (${flagLabels.sample[language].toLowerCase()})` : '',
    ].join(''),
    theme: text(event.theme),
    description: plainIn(event.description, language),
    acronym,
    url,
    clock,
    days: daysOf(event, programme.sessions),
    rooms: [...rooms.values()].map(({ id, guid, name, capacity, floor, accessNote }) => ({
      id,
      guid: uuidOf(guid),
      name,
      capacity,
      note: [text(floor), text(accessNote)].filter(Boolean).join(' — '),
    })),
    tracks: programme.tracks.map(({ id, colour }) => ({ id, colour, name: tracks.get(id) ?? '' })),
    sessions,
    iso: (moment) => localIso(moment, clock),
    time: (moment) => localTime(moment, clock),
  }
}
