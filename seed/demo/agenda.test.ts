import { describe, expect, it } from 'vitest'

import { warningsOf } from '@/src/domain/agenda/warnings'

import {
  crowded,
  doubleBooked,
  sampleBreaks,
  sampleRooms,
  sampleSessions,
  sampleSpeakers,
  sampleTracks,
  sampleWalk,
} from './agenda'

const all = [...sampleBreaks, ...sampleRooms, ...sampleSessions, ...sampleSpeakers, ...sampleTracks]

describe('the sample programme', () => {
  it('says that it is a sample, in each of its documents', () => {
    expect(new Set(all.map(({ sample }) => sample))).toEqual(new Set([true]))
    const texts = all.map((one) => ('title' in one ? one.title : one.name))
    expect(texts.filter((text) => !text.includes('exemple'))).toEqual([])
    expect(sampleSessions).toHaveLength(40)
    expect(sampleSpeakers).toHaveLength(30)
  })

  it('has two conflicts, and no other', () => {
    const [first = '0', ...others] = sampleRooms.map((_, index) => String(index))
    const found = warningsOf({
      event: {
        startDate: '2017-03-09T12:00:00.000Z',
        endDate: '2017-03-10T12:00:00.000Z',
        timeZone: 'Europe/Paris',
      },
      rooms: sampleRooms.map((room, index) => ({
        ...room,
        id: String(index),
        walks:
          String(index) === first ? others.map((to) => ({ room: to, minutes: sampleWalk })) : [],
      })),
      speakers: sampleSpeakers.map((speaker, index) => ({ ...speaker, id: String(index) })),
      sessions: sampleSessions.map((session) => ({
        ...session,
        id: session.code,
        room: String(session.room),
        track: String(session.track),
        speakers: session.speakers.map(String),
      })),
    })
    expect(found.map(({ code, sessions }) => ({ code, sessions }))).toEqual([
      { code: 'room-too-small', sessions: [`EX0${String(crowded)}`] },
      {
        code: 'speaker-double-booked',
        sessions: doubleBooked.map((number) => `EX${String(number)}`),
      },
    ])
  })
})
