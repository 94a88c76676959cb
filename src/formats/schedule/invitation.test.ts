import ICAL from 'ical.js'
import { expect, test } from 'vitest'

import { writeInvitation } from './invitation'

const session = {
  uid: 'a@agenda.example',
  sequence: 3,
  title: 'Récit ; « test », 🎤',
  start: '2027-03-28T00:30:00.000Z', // the night when the hour changes
  duration: 90,
  room: 'Agora',
}
const invitation = {
  organizer: { name: 'Édition', email: 'agenda@example.org' },
  attendee: { name: 'Ada, « la première »', email: 'ada@example.org' },
  stamp: '2027-01-05T10:00:00.000Z',
  sessions: [session],
}

test.each([
  { method: 'REQUEST', status: 'CONFIRMED' },
  { method: 'CANCEL', status: 'CANCELLED' },
] as const)('another reader of calendars understands $method', ({ method, status }) => {
  const text = writeInvitation({ method, ...invitation })
  const calendar = ICAL.Component.fromString(text)
  expect(calendar.getFirstPropertyValue('method')).toBe(method)
  const told = calendar.getFirstSubcomponent('vevent')
  const event = new ICAL.Event(told ?? undefined)
  expect(event).toMatchObject({ uid: session.uid, sequence: 3, summary: session.title })
  expect(event.location).toBe('Agora')
  expect(event.startDate.toJSDate().toISOString()).toBe(session.start)
  expect(event.endDate.toJSDate().toISOString()).toBe('2027-03-28T02:00:00.000Z')
  expect(told?.getFirstPropertyValue('status')).toBe(status)
  expect(String(told?.getFirstPropertyValue('organizer'))).toMatch(/agenda@example\.org/)
  expect(
    told?.getAllProperties('attendee').map((one) => String(one.getFirstValue()).toLowerCase()),
  ).toEqual(['mailto:ada@example.org'])
})
