import { languageOf } from '@/src/domain/platform/text/bilingual'
import { z } from 'zod'

import { unlessEmpty } from '@/src/domain/platform/web/asked'
import { readAsked } from '@/src/endpoints/read-asked'
import { env } from '@/src/env'
import { tell } from '@/src/formats/schedule/told'
import { extendSchema, type GraphQLSchema, parse } from '@/src/payload/graphql/library'
import type { Resolve } from '@/src/payload/graphql/resolve'
import { readReleasedProgramme } from '@/src/queries/agenda/released-programme'

import { resolveWith } from './resolve-with'

/** The names are those that the files of a programme write. */
const definitions = parse(`
  type SchedulePublished { number: Int! name: String! comment: String releasedAt: String! }
  "A day of the programme: its end is excluded, and what is before its start belongs to the day before."
  type ScheduleDay { day: String! start: String! end: String! }
  type ScheduleRoom { id: String! guid: String! name: String! capacity: Int }
  type ScheduleTrack { id: String! name: String! colour: String! }
  type ScheduleLink { label: String! address: String! }
  "Someone who agrees to be named in public."
  type SchedulePerson {
    guid: String! code: String! name: String! organisation: String
    "keynote, speaker or moderator."
    role: String!
    biography: String! photo: String url: String! links: [ScheduleLink!]!
  }
  type ScheduleSession {
    guid: String! code: String! title: String! subtitle: String! abstract: String!
    "Plain, its paragraphs apart."
    description: String!
    isCancelled: Boolean!
    "ISO 8601, in universal time."
    start: String! end: String!
    "In minutes."
    duration: Int!
    room: ScheduleRoom track: String! type: String! language: String! level: String!
    accessibility: [String!]! doNotRecord: Boolean! recording: String slides: String
    people: [SchedulePerson!]! links: [ScheduleLink!]! url: String!
    "How many releases moved or cancelled it."
    sequence: Int!
  }
  type Schedule {
    event: String! title: String! theme: String! description: String! timeZone: String!
    startDate: String! endDate: String! venue: String url: String!
    release: SchedulePublished!
    days: [ScheduleDay!]! rooms: [ScheduleRoom!]! tracks: [ScheduleTrack!]!
    "In the order of the clock."
    sessions: [ScheduleSession!]!
  }
  extend type Query {
    "The programme of an event, by its slug, as it was last released, or in the release of this number; null when there is none."
    schedule(event: String!, release: Int, locale: LocaleInputType): Schedule
  }
`)

const asked = z.object({
  event: z.string().max(200),
  release: unlessEmpty(z.number().int().min(1).nullable()),
  locale: z.string().nullish(),
})

const schedule: Resolve = async (_, args, { req }) => {
  const { event, release, locale } = readAsked(asked, args, req)
  const released = await readReleasedProgramme(event, req, release ?? undefined)
  if (!released) return null
  const language = languageOf(locale ?? req.locale)
  const told = tell(released, { base: env.SERVER_URL, language })
  return {
    ...told,
    event: told.event.slug,
    timeZone: told.event.timeZone,
    startDate: told.event.startDate,
    endDate: told.event.endDate,
    venue: told.event.venue,
    days: told.days.map(({ day, start, end }) => ({
      day,
      start: told.iso(start),
      end: told.iso(end),
    })),
    sessions: told.sessions.map(({ source, ...session }) => ({
      ...session,
      accessibility: source.accessibility,
      sequence: source.sequence,
    })),
  }
}

/** The schema with the programme that was released of an event. */
export const withSchedule = (schema: GraphQLSchema): GraphQLSchema => {
  const extended = extendSchema(schema, definitions)
  resolveWith(extended, 'Query', 'schedule', schedule)
  return extended
}
