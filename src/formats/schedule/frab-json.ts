import { byDayAndRoom, generator, hoursAndMinutes } from './by-day-and-room'
import type { ToldPerson, ToldProgramme, ToldSession } from './told'

const personOf = ({ guid, code, name, role, biography, photo, url, links }: ToldPerson) => ({
  guid,
  code,
  name,
  ...(role !== 'speaker' && { role }),
  ...(biography && { biography }),
  ...(photo && { avatar: photo }),
  url,
  links: links.map(({ label, address }) => ({ title: label, url: address })),
})

const eventOf = (session: ToldSession, { iso, time }: ToldProgramme) => ({
  guid: session.guid,
  /** The layout takes capitals and digits alone. */
  ...(/^[A-Z0-9]+$/.test(session.code) && { code: session.code }),
  id: session.number,
  date: iso(session.start),
  start: time(session.start),
  end: iso(session.end),
  duration: hoursAndMinutes(session.duration),
  room: session.room?.name ?? '',
  slug: session.slug,
  url: session.url,
  title: session.title,
  subtitle: session.subtitle || null,
  track: session.track || null,
  type: session.type,
  language: session.language,
  abstract: session.abstract || null,
  description: session.description || null,
  do_not_record: session.doNotRecord,
  persons: session.people.map(personOf),
  links: [
    ...session.links.map(({ label, address }) => ({
      title: label,
      url: address,
      type: 'related' as const,
    })),
    ...(session.recording ? [{ url: session.recording, type: 'media' as const }] : []),
  ],
  attachments: session.slides ? [{ url: session.slides, type: 'slides' as const }] : [],
})

/** A programme as `schedule.json`, in the shape that c3voc publishes (c3voc.de/schedule/schema.json). */
export const writeFrabJson = (programme: ToldProgramme): string => {
  const { event, release, rooms, tracks, days, url } = programme
  return JSON.stringify({
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: generator },
    schedule: {
      url: `${url}/schedule.json`,
      version: release.name,
      base_url: url,
      conference: {
        acronym: programme.acronym,
        title: programme.title,
        start: event.startDate,
        end: event.endDate,
        daysCount: days.length,
        timeslot_duration: hoursAndMinutes(event.slotMinutes),
        time_zone_name: event.timeZone,
        url,
        rooms: rooms.map(({ name, guid, capacity, note }) => ({
          name,
          guid,
          capacity: capacity ?? null,
          description: note || null,
        })),
        tracks: tracks.map(({ name, colour }) => ({ name, color: colour })),
        days: byDayAndRoom(programme).map((day) => ({
          index: day.index,
          date: day.day,
          day_start: day.start,
          day_end: day.end,
          rooms: Object.fromEntries(
            day.rooms.map(({ name, sessions }) => [
              name,
              sessions.map((session) => eventOf(session, programme)),
            ]),
          ),
        })),
      },
    },
  })
}
