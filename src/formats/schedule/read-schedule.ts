import { z } from 'zod'

import { isRecord } from '@/src/domain/platform/data/record'
import { isWebAddress } from '@/src/domain/platform/web/web-address'
import { UnreadableFile } from '@/src/formats/table'

import { generator as ours } from './by-day-and-room'
import { plainOf } from './html'
import { printable } from './told'

export type FoundPerson = {
  guid: string
  externalId: string
  name: string
  role: string
  biography: string
}

export type FoundSession = {
  guid: string
  externalId: string
  code: string
  title: string
  subtitle: string
  abstract: string
  description: string
  /** ISO 8601. */
  start: string
  minutes: number
  room: string
  track: string
  type: string
  language: string
  doNotRecord: boolean
  recording: string
  slides: string
  links: { label: string; address: string }[]
  people: FoundPerson[]
}

/** What a file of frab's family says, whoever made it. */
export type FoundSchedule = {
  rooms: { name: string; guid: string; capacity: number | undefined }[]
  tracks: { name: string; colour: string }[]
  sessions: FoundSession[]
  /** What it also says and nothing here holds, by its own words, and how often. */
  leftOut: ReadonlyMap<string, number>
}

const mostSessions = 10_000

const unreadable = (fr: string, en: string) => new UnreadableFile({ fr, en })

/** A text, or the same by language, of which the first that we know is taken. */
const wordsIn = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (!isRecord(value)) return ''
  const [first] = [value.fr, value.en, ...Object.values(value)].filter(
    (one) => typeof one === 'string' && one !== '',
  )
  return typeof first === 'string' ? first : ''
}

const line = z
  .unknown()
  .optional()
  .transform((value) => printable(wordsIn(value)).replaceAll(/\s+/g, ' ').trim())
const text = z
  .unknown()
  .optional()
  .transform((value) => printable(wordsIn(value)).trim())
const records = z
  .unknown()
  .optional()
  .transform((value) => (Array.isArray(value) ? value.filter(isRecord) : []))

const person = z.looseObject({
  guid: line,
  id: line,
  code: line,
  name: line,
  public_name: line,
  role: line,
  biography: text,
})
const reference = z.looseObject({ url: line, title: line, type: line })

const event = z.looseObject({
  guid: line,
  id: line,
  code: line,
  title: line,
  subtitle: line,
  abstract: text,
  description: text,
  date: line,
  duration: line,
  track: line,
  type: line,
  language: line,
  do_not_record: z.unknown(),
  persons: records,
  links: records,
  attachments: records,
})

const schedule = z.looseObject({
  generator: z.looseObject({ name: line }).optional(),
  schedule: z.looseObject({
    conference: z.looseObject({
      rooms: records,
      tracks: records,
      days: z.array(z.looseObject({ rooms: z.record(z.string(), z.array(z.unknown())).catch({}) })),
    }),
  }),
})

/** « 01:30 » or « 01:30:00 » as minutes; `undefined` when it is neither. */
const minutesIn = (duration: string): number | undefined => {
  const { hours, minutes } =
    /^(?<hours>\d{1,3}):(?<minutes>\d{2})(?::\d{2})?$/.exec(duration)?.groups ?? {}
  const all = Number(hours) * 60 + Number(minutes)
  return all > 0 ? all : undefined
}

const momentIn = (date: string, title: string): string => {
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(date) && !Number.isNaN(Date.parse(date))
  if (isMoment) return new Date(date).toISOString()
  throw unreadable(
    `La session «\u00A0${title}\u00A0» n’a pas de date lisible («\u00A0${date}\u00A0»)\u00A0: écrivez-la ainsi\u00A0: 2027-03-18T09:30:00+01:00.`,
    `The session “${title}” has no date that can be read (“${date}”): write it like this: 2027-03-18T09:30:00+01:00.`,
  )
}

/** What has a place here, or says again what another field does. */
const known = {
  event: new Set(
    'guid id code title subtitle abstract description date start end duration room track type language do_not_record persons links attachments slug url'.split(
      ' ',
    ),
  ),
  person: new Set('guid id code name public_name role biography url'.split(' ')),
  reference: new Set(['url', 'title', 'type']),
}

const isSaid = (value: unknown) =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0)

/**
 * What a `schedule.json` says, or a `schedule.xml` made into one: in the dialects of frab (numbers for ids, HTML
 * in texts) and of pretalx (codes, questions, texts by language).
 * @throws UnreadableFile
 */
export const readSchedule = (json: unknown): FoundSchedule => {
  const read = schedule.safeParse(json)
  if (!read.success)
    throw unreadable(
      'Ce fichier n’a pas la forme d’un programme\u00A0: attendu, un schedule.xml ou un schedule.json avec une conférence et ses jours.',
      'This file has not the shape of a programme: expected, a schedule.xml or a schedule.json with a conference and its days.',
    )
  const { generator, schedule: said } = read.data
  const { conference } = said
  const leftOut = new Map<string, number>()
  const count = (what: string) => leftOut.set(what, (leftOut.get(what) ?? 0) + 1)
  const note = (kind: keyof typeof known, values: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(values)) {
      if (!known[kind].has(name) && isSaid(value)) count(`${kind}.${name}`)
      if (isRecord(value) && Object.keys(value).length > 1)
        count(`${kind}.${name}, other languages`)
    }
  }
  /** Frab writes HTML; pretalx and we write plain texts, in which « <b> » is what was typed. */
  const isPlain = /^(pretalx|eventyay)$/i.test(generator?.name ?? '') || generator?.name === ours
  const plain = (written: string) => (isPlain ? written : plainOf(written))

  /** Some addresses are told from that of the conference: without one they lead nowhere. */
  const base = line.parse(said.base_url)
  const addressOf = (url: string): string | undefined => {
    const whole = URL.canParse(url) ? url : URL.canParse(url, base) ? new URL(url, base).href : ''
    if (isWebAddress(whole)) return whole
    if (url !== '') count('event.links, no web address')
    return undefined
  }

  const personOf = (given: Record<string, unknown>): FoundPerson[] => {
    note('person', given)
    const { guid, id, code, name, public_name: publicName, role, biography } = person.parse(given)
    const called = name || publicName
    if (called === '') return []
    return [{ guid, externalId: code || id, name: called, role, biography: plain(biography) }]
  }

  const sessionOf = (given: unknown, room: string): FoundSession => {
    const values = isRecord(given) ? given : {}
    note('event', values)
    const one = event.parse(values)
    const minutes = minutesIn(one.duration)
    if (one.title === '' || minutes === undefined)
      throw unreadable(
        `La session «\u00A0${one.title || one.guid}\u00A0» n’a pas de titre ou de durée lisible\u00A0: écrivez la durée ainsi\u00A0: 00:45.`,
        `The session “${one.title || one.guid}” has no title or no duration that can be read: write the duration like this: 00:45.`,
      )
    const links = one.links.map((link) => reference.parse(link))
    const files = one.attachments.map((file) => reference.parse(file))
    const slides = files.find(({ type }) => type === 'slides')
    const recording = links.find(({ type }) => type === 'media')
    const others = [...links, ...files].filter((link) => link !== slides && link !== recording)
    return {
      guid: one.guid,
      externalId: one.id || one.code,
      code: one.code,
      title: one.title,
      subtitle: one.subtitle,
      abstract: plain(one.abstract),
      description: plain(one.description),
      start: momentIn(one.date, one.title),
      minutes,
      room: printable(room).replaceAll(/\s+/g, ' ').trim(),
      track: one.track,
      type: one.type,
      language: one.language,
      doNotRecord: one.do_not_record === true || one.do_not_record === 'true',
      recording: (recording && addressOf(recording.url)) ?? '',
      slides: (slides && addressOf(slides.url)) ?? '',
      links: others.flatMap(({ title, url }) => {
        const address = addressOf(url)
        return address === undefined ? [] : [{ label: title || address, address }]
      }),
      people: one.persons.flatMap(personOf),
    }
  }

  const sessions = conference.days.flatMap(({ rooms }) =>
    Object.entries(rooms).flatMap(([room, events]) =>
      events.map((one) => sessionOf(one, wordsIn(isRecord(one) ? one.room : '') || room)),
    ),
  )
  if (sessions.length > mostSessions)
    throw unreadable(
      `Ce programme a trop de sessions\u00A0: ${String(mostSessions)} au plus.`,
      `This programme has too many sessions: ${String(mostSessions)} at most.`,
    )
  const roomsSaid = conference.rooms.map(({ name, guid, capacity }) => ({
    name: line.parse(name),
    guid: line.parse(guid),
    capacity: typeof capacity === 'number' && capacity > 0 ? Math.round(capacity) : undefined,
  }))
  return {
    rooms: roomsSaid.filter(({ name }) => name !== ''),
    tracks: conference.tracks
      .map(({ name, color }) => ({ name: line.parse(name), colour: line.parse(color) }))
      .filter(({ name }) => name !== ''),
    sessions,
    leftOut,
  }
}
