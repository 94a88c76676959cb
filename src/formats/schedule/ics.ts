import { TZDate } from '@date-fns/tz'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { tzlib_get_ical_block as timeZoneBlock } from 'timezones-ical-library'

import type { Language } from '@/src/domain/platform/text/bilingual'

import { generator } from './by-day-and-room'
import type { ToldProgramme, ToldSession } from './told'
import { placeInWords, sessionInWords } from './words'

/** What a calendar holds of a programme: under its own name, unless it is the whole. */
export type CalendarPart = { name: string; sessions: readonly ToldSession[] }

/** How often a calendar asks again: rooms change during the day. */
const hour = 3600

/**
 * Sessions as an iCalendar that is subscribed to (RFC 5545, 7986): each keeps its UID from release to release,
 * its SEQUENCE rises when it moves, and one that is cancelled says so. Nobody is an ATTENDEE.
 */
export const writeIcs = (
  programme: ToldProgramme,
  language: Language,
  { name, sessions }: CalendarPart = { name: programme.title, sessions: programme.sessions },
): string => {
  const { event, release } = programme
  const calendar = ical({
    name: name.replaceAll(/\s+/g, ' '), // the library writes it as it is: a line break would begin a property
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: generator, product: event.slug, language: language.toUpperCase() },
    url: programme.url,
    ttl: hour,
    // A calendar with a zone of its own would tell DTSTAMP by it, which is universal time.
    timezone: { name: null, generator: (zone) => [timeZoneBlock(zone)].flat()[0] ?? null },
  })
  for (const session of sessions)
    calendar.createEvent({
      id: session.guid,
      sequence: session.source.sequence,
      stamp: new Date(release.releasedAt),
      // Plain dates would be written by the clock of the server.
      ...(event.timeZone !== 'UTC' && { timezone: event.timeZone }),
      start: new TZDate(session.start, event.timeZone),
      end: new TZDate(session.end, event.timeZone),
      summary: session.title,
      description: sessionInWords(session, language),
      location: placeInWords(session, programme),
      url: session.url,
      status: session.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      categories: [session.track, session.type].filter(Boolean).map((one) => ({ name: one })),
    })
  return calendar.toString()
}
