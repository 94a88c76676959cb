import { byDayAndRoom, generator, hoursAndMinutes } from './by-day-and-room'
import type { ToldPerson, ToldProgramme, ToldSession } from './told'
import { writeXml, type XmlElement } from './xml'

/** What someone does besides speaking: an attribute of ours, which other readers pass over. */
const personOf = ({ guid, code, name, role }: ToldPerson): XmlElement => ({
  '@guid': guid,
  '@code': code,
  ...(role !== 'speaker' && { '@role': role }),
  '#text': name,
})

const linkOf = (address: string, label: string, type?: string): XmlElement => ({
  '@href': address,
  ...(type && { '@type': type }),
  '#text': label || address,
})

const eventOf = (session: ToldSession, { iso, time }: ToldProgramme): XmlElement => ({
  '@guid': session.guid,
  '@id': session.number,
  '@code': session.code,
  date: iso(session.start),
  start: time(session.start),
  duration: hoursAndMinutes(session.duration),
  room: session.room?.name ?? '',
  slug: session.slug,
  url: session.url,
  title: session.title,
  subtitle: session.subtitle,
  track: session.track,
  type: session.type,
  language: session.language,
  abstract: session.abstract,
  description: session.description,
  recording: {
    license: '',
    optout: session.doNotRecord,
    ...(session.recording && { url: session.recording }),
  },
  persons: { person: session.people.map(personOf) },
  links: { link: session.links.map(({ address, label }) => linkOf(address, label, 'related')) },
  attachments: {
    attachment: session.slides ? [linkOf(session.slides, '', 'slides')] : [],
  },
})

/** A programme as frab's `schedule.xml`, which the applications of visitors read (c3voc.de/schedule/schema.xsd). */
export const writeFrabXml = (programme: ToldProgramme): string => {
  const { event, release, tracks, days, url } = programme
  return writeXml({
    schedule: {
      generator: { '@name': generator },
      url: `${url}/schedule.xml`,
      version: release.name,
      conference: {
        acronym: programme.acronym,
        title: programme.title,
        start: event.startDate,
        end: event.endDate,
        days: days.length,
        timeslot_duration: hoursAndMinutes(event.slotMinutes),
        base_url: url,
        url,
        time_zone_name: event.timeZone,
        track: tracks.map(({ name, colour }) => ({ '@name': name, '@color': colour })),
      },
      day: byDayAndRoom(programme).map(({ index, day, start, end, rooms }) => ({
        '@index': index,
        '@date': day,
        '@start': start,
        '@end': end,
        room: rooms.map(({ name, guid, sessions }) => ({
          '@name': name,
          ...(guid && { '@guid': guid }),
          event: sessions.map((session) => eventOf(session, programme)),
        })),
      })),
    },
  })
}
