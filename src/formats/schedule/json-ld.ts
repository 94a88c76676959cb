import type { ProgrammeEvent } from '@/src/domain/agenda/programme'
import type { Thing } from '@/src/formats/json-ld'

import type { ToldProgramme, ToldSession } from './told'

const attendance: Record<ProgrammeEvent['attendanceMode'], string> = {
  'on-site': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
}

const statuses: Record<ProgrammeEvent['status'], string> = {
  planned: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
}

const placeOf = ({ venue, address }: ProgrammeEvent, room?: string) => {
  const name = [room, venue].filter(Boolean).join(', ')
  if (!name) return {}
  return {
    location: {
      '@type': 'Place',
      name,
      address: {
        '@type': 'PostalAddress',
        ...(address.street && { streetAddress: address.street }),
        ...(address.postalCode && { postalCode: address.postalCode }),
        ...(address.city && { addressLocality: address.city }),
      },
    },
  }
}

/** A session as schema.org has an event. Nothing for a sample: search engines are told facts. */
export const sessionThings = (session: ToldSession, programme: ToldProgramme): Thing[] =>
  programme.event.isSample || session.source.isSample
    ? []
    : [{ ...sessionThing(session, programme), superEvent: { '@id': `${programme.url}#event` } }]

const sessionThing = (session: ToldSession, { event, iso }: ToldProgramme): Thing => ({
  '@type': 'Event',
  '@id': `${session.url}#event`,
  name: session.title,
  ...(session.abstract && { description: session.abstract }),
  url: session.url,
  inLanguage: session.language,
  startDate: iso(session.start),
  endDate: iso(session.end),
  eventStatus: session.isCancelled ? statuses.cancelled : statuses[event.status],
  eventAttendanceMode: attendance[event.attendanceMode],
  performer: session.people.map(({ name, url }) => ({ '@type': 'Person', name, url })),
  ...placeOf(event, session.room?.name),
})

/** An event as schema.org has it, with its sessions. Nothing for a sample. */
export const programmeThings = (programme: ToldProgramme): Thing[] => {
  const { event, sessions } = programme
  if (event.isSample) return []
  return [
    {
      '@type': 'Event',
      '@id': `${programme.url}#event`,
      name: programme.title,
      ...(programme.theme && { description: programme.theme }),
      url: programme.url,
      startDate: event.startDate,
      endDate: event.endDate,
      eventStatus: statuses[event.status],
      eventAttendanceMode: attendance[event.attendanceMode],
      organizer: event.organisers.map((name) => ({ '@type': 'Organization', name })),
      ...placeOf(event),
      subEvent: sessions
        .filter(({ source }) => !source.isSample)
        .map((session) => sessionThing(session, programme)),
    },
  ]
}
