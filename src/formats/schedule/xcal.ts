import type { Language } from '@/src/domain/platform/text/bilingual'

import { generator } from './by-day-and-room'
import type { ToldProgramme, ToldSession } from './told'
import { placeInWords, sessionInWords } from './words'
import { writeXml, type XmlElement } from './xml'

/** « 20270318T083000Z ». */
const basic = (moment: string): string =>
  new Date(moment).toISOString().replaceAll(/[-:]|\.\d+/g, '')

const eventOf = (
  session: ToldSession,
  programme: ToldProgramme,
  language: Language,
): XmlElement => ({
  method: 'PUBLISH',
  uid: session.guid,
  dtstamp: basic(programme.release.releasedAt),
  sequence: session.source.sequence,
  'pentabarf:event-id': session.number,
  'pentabarf:event-slug': session.slug,
  'pentabarf:title': session.title,
  'pentabarf:subtitle': session.subtitle,
  'pentabarf:language-code': session.language,
  dtstart: basic(session.start),
  dtend: basic(session.end),
  summary: session.title,
  description: sessionInWords(session, language),
  class: 'PUBLIC',
  status: session.isCancelled ? 'CANCELLED' : 'CONFIRMED',
  category: session.track || session.type,
  url: session.url,
  location: placeInWords(session, programme),
})

/** A programme as frab's `schedule.xcal`: a calendar in XML. Nobody is an attendee: a feed invites no one. */
export const writeXcal = (programme: ToldProgramme, language: Language): string =>
  writeXml({
    iCalendar: {
      '@xmlns:pentabarf': 'http://pentabarf.org',
      '@xmlns:xCal': 'urn:ietf:params:xml:ns:xcal',
      vcalendar: {
        version: '2.0',
        prodid: `-//${generator}//${programme.event.slug}//${language.toUpperCase()}`,
        'x-wr-calname': programme.title,
        'x-wr-caldesc': programme.theme,
        vevent: programme.sessions.map((session) => eventOf(session, programme, language)),
      },
    },
  })
