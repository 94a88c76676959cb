import ical, {
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'

import type { Slot } from './slot-in-words'

/** A session to which someone is invited, or is no longer. */
export type InvitedSession = Slot & {
  /** The same from one release to the next. */
  uid: string
  /** The greater of two is the later. */
  sequence: number
  title: string
}

type Person = { name: string; email: string }

type Invitation = {
  method: 'REQUEST' | 'CANCEL'
  organizer: Person
  attendee: Person
  /** ISO 8601: when it was written. */
  stamp: string
  sessions: readonly InvitedSession[]
}

/**
 * An invitation that a mailbox takes into the calendar of whoever receives it, or takes out of it
 * (iTIP, RFC 5546). In universal time: there is no time zone to describe.
 */
export const writeInvitation = ({
  method,
  organizer,
  attendee,
  stamp,
  sessions,
}: Invitation): string => {
  const isOff = method === 'CANCEL'
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: 'Résolument', product: 'Agenda' },
  })
  for (const { uid, sequence, title, start, duration, room } of sessions)
    calendar
      .createEvent({
        id: uid,
        sequence,
        stamp: new Date(stamp),
        start: new Date(start),
        end: new Date(Date.parse(start) + duration * 60_000),
        summary: title,
        location: room,
        organizer,
        status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      })
      .createAttendee({
        ...attendee,
        rsvp: false, // the mail has its own link to confirm
        status: ICalAttendeeStatus.NEEDSACTION,
        type: ICalAttendeeType.INDIVIDUAL,
      })
  return calendar.toString()
}
