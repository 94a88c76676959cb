import { describe, expect, it } from 'vitest'

import { eventProblem } from '@/src/domain/agenda/event.rules'
import { warningsOf } from '@/src/domain/agenda/warnings'
import { dayOf, daysBetween } from '@/src/domain/platform/time/days'
import { forAnyDay } from '@/tests/support/any-day'

import { crowded, doubleBooked, sampleEdition, sampleWalk } from './agenda'

const { event, rooms, tracks, speakers, breaks, sessions } = sampleEdition('2026-11-28')
const all = [event, ...breaks, ...rooms, ...sessions, ...speakers, ...tracks]

describe('the sample edition', () => {
  it('says that it is a sample, in each of its documents', () => {
    expect(new Set(all.map(({ sample }) => sample))).toEqual(new Set([true]))
    const texts = all.map((one) => ('title' in one ? one.title : one.name))
    expect(texts.filter((text) => !text.includes('exemple'))).toEqual([])
    expect(sessions).toHaveLength(40)
    expect(speakers).toHaveLength(30)
  })

  it('is next spring, two days of a week, on any day', () => {
    forAnyDay((day) => {
      const { startDate, endDate, slug } = sampleEdition(day).event
      expect(dayOf(startDate) > day).toBe(true)
      expect(daysBetween(day, startDate)).toBeLessThan(375)
      expect([startDate, endDate].map((date) => new Date(date).getUTCDay())).toEqual([4, 5])
      expect(dayOf(startDate)).toMatch(/-03-(1[5-9]|2[01])$/)
      expect(slug).toContain(startDate.slice(0, 4))
      expect(eventProblem(sampleEdition(day).event)).toBeUndefined()
    })
  })

  it('has two conflicts, and no other, on any day', () => {
    forAnyDay((day) => {
      const edition = sampleEdition(day)
      const [first = '0', ...others] = edition.rooms.map((_, index) => String(index))
      const found = warningsOf({
        event: edition.event,
        rooms: edition.rooms.map((room, index) => ({
          ...room,
          id: String(index),
          walks:
            String(index) === first ? others.map((to) => ({ room: to, minutes: sampleWalk })) : [],
        })),
        speakers: edition.speakers.map((speaker, index) => ({ ...speaker, id: String(index) })),
        sessions: edition.sessions.map((session) => ({
          ...session,
          id: session.code,
          room: String(session.room),
          track: String(session.track),
          speakers: session.speakers.map(String),
        })),
      })
      expect(found.map(({ code, sessions: about }) => ({ code, sessions: about }))).toEqual([
        { code: 'room-too-small', sessions: [`EX0${String(crowded)}`] },
        {
          code: 'speaker-double-booked',
          sessions: doubleBooked.map((number) => `EX${String(number)}`),
        },
      ])
      for (const pause of edition.breaks)
        expect([dayOf(edition.event.startDate), dayOf(edition.event.endDate)]).toContain(
          dayOf(pause.start),
        )
    })
  })
})
