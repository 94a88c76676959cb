import { z } from 'zod'

import { attendanceModes, eventStatuses } from './event'
import { roomAccess } from './room'
import { sessionAccess, sessionFormats, sessionLanguages, sessionLevels } from './session'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'

/** A text by language, those in which it was written alone. */
const texts = z.partialRecord(z.enum(['fr', 'en', 'nl']), z.string())
export type Texts = z.infer<typeof texts>

/** Rich texts by language, as Lexical stores them. */
const richTexts = z.partialRecord(z.enum(['fr', 'en', 'nl']), z.looseObject({}))

const id = z.string()
/** ISO 8601, in UTC. */
const moment = z.string()
const minutes = z.number().int().positive()
const link = z.object({ label: z.string(), address: z.string() })

/** What someone does in a session, the most eminent first. */
export const personRoles = {
  keynote: { fr: 'Grand témoin', en: 'Keynote speaker' },
  speaker: { fr: 'Intervention', en: 'Speaker' },
  moderator: { fr: 'Animation', en: 'Moderator' },
} as const
export type PersonRole = keyof typeof personRoles

const event = z.object({
  id,
  slug: z.string(),
  acronym: z.string().optional(),
  title: texts,
  theme: texts,
  description: richTexts,
  /** First and last day, « 2027-03-18 », in its time zone. */
  startDate: z.string(),
  endDate: z.string(),
  timeZone: z.string(),
  /** « 04:00 »: what starts before belongs to the evening before. */
  dayStart: z.string(),
  slotMinutes: minutes,
  status: z.enum(wordsOf(eventStatuses)),
  attendanceMode: z.enum(wordsOf(attendanceModes)),
  venue: z.string().optional(),
  address: z.object({
    street: z.string().optional(),
    postalCode: z.string().optional(),
    city: z.string().optional(),
  }),
  /** Names of organisations. */
  organisers: z.array(z.string()),
  isSample: z.boolean(),
})

const room = z.object({
  id,
  guid: z.string(),
  name: z.string(),
  capacity: z.number().int().optional(),
  floor: texts,
  accessNote: texts,
  accessibility: z.array(z.enum(wordsOf(roomAccess))),
})

const track = z.object({
  id,
  name: texts,
  description: texts,
  colour: z.string(),
  textColour: z.string().optional(),
})

const format = z.object({ id, name: texts })

const pause = z.object({ id, title: texts, start: moment, duration: minutes })

const session = z.object({
  id,
  guid: z.string(),
  /** Its number or code where it was imported from. */
  externalId: z.string().optional(),
  code: z.string(),
  state: z.enum(['confirmed', 'cancelled']),
  title: texts,
  subtitle: texts,
  abstract: texts,
  description: richTexts,
  start: moment,
  duration: minutes,
  /** Ids of a room, a track, a format of the event. */
  room: id.optional(),
  track: id.optional(),
  eventFormat: id.optional(),
  format: z.enum(wordsOf(sessionFormats)),
  language: z.enum(wordsOf(sessionLanguages)),
  level: z.enum(wordsOf(sessionLevels)),
  accessibility: z.array(z.enum(wordsOf(sessionAccess))),
  capacity: z.number().int().optional(),
  /** Ids of people; who they are is read apart, of those who agree to be named. */
  people: z.array(z.object({ speaker: id, role: z.enum(['keynote', 'speaker', 'moderator']) })),
  doNotRecord: z.boolean(),
  recording: z.string().optional(),
  slides: z.string().optional(),
  links: z.array(link),
  /** Ids of media. */
  files: z.array(id),
  actions: z.array(id),
  isSample: z.boolean(),
  /** Grows with each release that moves or cancels it: SEQUENCE of iCalendar. */
  sequence: z.number().int().nonnegative(),
})

/** The programme of an event, as a release keeps it: what the public is told, in the order of the clock. */
export const programmeShape = z.object({
  event,
  rooms: z.array(room),
  tracks: z.array(track),
  formats: z.array(format),
  breaks: z.array(pause),
  sessions: z.array(session),
})

export type Programme = z.infer<typeof programmeShape>
export type ProgrammeEvent = Programme['event']
export type ProgrammeRoom = Programme['rooms'][number]
export type ProgrammeTrack = Programme['tracks'][number]
export type ProgrammeBreak = Programme['breaks'][number]
export type ProgrammeSession = Programme['sessions'][number]

/** Someone who agrees to be named in public, as they are told of now. */
export type ProgrammeSpeaker = {
  id: string
  guid: string
  externalId?: string | undefined
  /** Their public id, which tells nothing of them. */
  code: string
  name: string
  organisation?: string | undefined
  biography: Texts
  /** Address of their picture. */
  photo?: string | undefined
  links: { label: string; address: string }[]
  isSample: boolean
}

export type ProgrammeRelease = {
  number: number
  name: string
  comment?: string | undefined
  /** ISO 8601. */
  releasedAt: string
}

/** The programme that the public reads, and the people in it. */
export type ReleasedProgramme = {
  release: ProgrammeRelease
  programme: Programme
  speakers: ProgrammeSpeaker[]
}

/** The text in a language, else in the first of the others that has it; none when none has. */
export const textIn = (written: Texts, language: 'fr' | 'en'): string =>
  [written[language], written.fr, written.en, written.nl].find(Boolean) ?? ''
