import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  type Schedule,
  type ScheduledRoom,
  type ScheduledSession,
  type ScheduledSpeaker,
  type WarningCode,
  warningsOf,
} from './warnings'

const session = (data: Partial<ScheduledSession> = {}): ScheduledSession => ({
  id: 'a',
  title: 'A',
  state: 'confirmed',
  start: '2017-03-09T09:00:00.000Z',
  duration: 60,
  capacity: 20,
  room: 'north',
  track: 'track',
  speakers: ['ada'],
  accessibility: ['captions'],
  ...data,
})
const room = (data: Partial<ScheduledRoom> = {}): ScheduledRoom => ({
  id: 'north',
  name: 'Nord',
  capacity: 20,
  availabilities: [],
  walks: [],
  ...data,
})
const speaker = (data: Partial<ScheduledSpeaker> = {}): ScheduledSpeaker => ({
  id: 'ada',
  name: 'Ada',
  availabilities: [],
  ...data,
})
const schedule = (data: Partial<Schedule> = {}): Schedule => ({
  event: {
    startDate: '2017-03-09T12:00:00.000Z',
    endDate: '2017-03-10T12:00:00.000Z',
    timeZone: 'Europe/Paris',
  },
  sessions: [session()],
  rooms: [room(), room({ id: 'south', name: 'Sud', walks: [{ room: 'north', minutes: 10 }] })],
  speakers: [speaker(), speaker({ id: 'grace', name: 'Grace' })],
  ...data,
})
const at = (start: string, data: Partial<ScheduledSession> = {}) =>
  session({ id: 'b', title: 'B', start: `2017-03-09T${start}:00.000Z`, ...data })
const codesOf = (data: Partial<Schedule>) => warningsOf(schedule(data)).map(({ code }) => code)

const available = (start: string, end: string) => ({
  start: `2017-03-09T${start}:00.000Z`,
  end: `2017-03-09T${end}:00.000Z`,
})

describe('warningsOf', () => {
  it.each<{ what: string; data: Partial<Schedule>; codes: WarningCode[] }>([
    { what: 'a programme in order', data: {}, codes: [] },
    {
      what: 'two sessions in one room',
      data: { sessions: [session(), at('09:30', { speakers: ['grace'] })] },
      codes: ['room-overlap'],
    },
    {
      what: 'two sessions that follow each other',
      data: { sessions: [session(), at('10:00')] },
      codes: [],
    },
    {
      what: 'a speaker in two rooms',
      data: { sessions: [session(), at('09:59', { room: 'south' })] },
      codes: ['speaker-double-booked'],
    },
    {
      what: 'a speaker who has to run',
      data: { sessions: [session(), at('10:09', { room: 'south' })] },
      codes: ['no-time-to-walk'],
    },
    {
      what: 'a speaker who can walk',
      data: { sessions: [session(), at('10:10', { room: 'south' })] },
      codes: [],
    },
    {
      what: 'what is cancelled',
      data: { sessions: [session(), at('09:30', { state: 'cancelled', speakers: [] })] },
      codes: [],
    },
    {
      what: 'more people than places',
      data: { sessions: [session({ capacity: 21 })] },
      codes: ['room-too-small'],
    },
    {
      what: 'a room of unknown capacity',
      data: { sessions: [session({ capacity: 21 })], rooms: [room({ capacity: null })] },
      codes: [],
    },
    {
      what: 'a room closed before the end',
      data: { rooms: [room({ availabilities: [available('08:00', '09:59')] })] },
      codes: ['room-unavailable'],
    },
    {
      what: 'a room open in two parts that touch',
      data: {
        rooms: [
          room({ availabilities: [available('09:30', '12:00'), available('08:00', '09:30')] }),
        ],
      },
      codes: [],
    },
    {
      what: 'a speaker who comes later',
      data: { speakers: [speaker({ availabilities: [available('14:00', '18:00')] })] },
      codes: ['speaker-unavailable'],
    },
    {
      what: 'the eve, in Paris the day itself',
      data: {
        event: { ...schedule().event, dayStart: '00:00' },
        sessions: [session({ start: '2017-03-08T23:00:00.000Z' })],
      },
      codes: [],
    },
    {
      what: 'the eve',
      data: { sessions: [session({ start: '2017-03-08T22:59:00.000Z' })] },
      codes: ['outside-dates'],
    },
    {
      what: 'the last night, until midnight',
      data: { sessions: [session({ start: '2017-03-10T22:00:00.000Z' })] },
      codes: [],
    },
    {
      what: 'the last night, past midnight',
      data: { sessions: [session({ start: '2017-03-11T02:00:00.000Z' })] },
      codes: [],
    },
    {
      what: 'the last night, until the next day',
      data: { sessions: [session({ start: '2017-03-11T02:01:00.000Z' })] },
      codes: ['outside-dates'],
    },
    {
      what: 'the night before the first day',
      data: { sessions: [session({ start: '2017-03-09T02:59:00.000Z' })] },
      codes: ['outside-dates'],
    },
    {
      what: 'the last night of an event whose days start at midnight',
      data: {
        event: { ...schedule().event, dayStart: '00:00' },
        sessions: [session({ start: '2017-03-10T22:01:00.000Z' })],
      },
      codes: ['outside-dates'],
    },
    {
      what: 'a session of which little is known',
      data: {
        sessions: [
          session({ start: null, room: null, track: null, speakers: [], accessibility: [] }),
        ],
      },
      codes: ['missing-track', 'missing-speaker', 'missing-accessibility'],
    },
  ])('$what: $codes', ({ data, codes }) => {
    expect(codesOf(data)).toEqual(codes)
  })

  it('names whom and what a warning is about, in both languages', () => {
    const [warning] = warningsOf(
      schedule({ sessions: [session(), at('10:05', { room: 'south' })] }),
    )
    expect(warning).toEqual({
      code: 'no-time-to-walk',
      sessions: ['a', 'b'],
      speaker: 'ada',
      message: {
        fr: 'Ada a 5 min pour aller de «\u00A0A\u00A0» à «\u00A0B\u00A0», et il en faut 10\u00A0: rapprochez les salles ou écartez les heures.',
        en: 'Ada has 5 min to go from “A” to “B”, which takes 10: bring the rooms closer or the times apart.',
      },
    })
  })
})

const places = ['north', 'south', 'east'] as const
const people = ['ada', 'grace', 'alan', 'joan'] as const
const noon = Date.parse('2017-03-09T07:00:00.000Z')
const time = (minutes: number) => new Date(noon + minutes * 60_000).toISOString()

/** Any programme of one day, in steps of five minutes. */
const anySessions = fc
  .array(
    fc.record({
      step: fc.nat(120),
      length: fc.integer({ min: 1, max: 18 }),
      room: fc.constantFrom(...places),
      speakers: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((drawn) =>
    drawn.map(({ step, length, room, speakers }, index) =>
      session({
        id: `s${String(index)}`,
        title: `S${String(index)}`,
        start: time(5 * step),
        duration: 5 * length,
        room,
        speakers,
      }),
    ),
  )

const rooms = places.map((id) =>
  room({ id, walks: places.map((other) => ({ room: other, minutes: 10 })) }),
)
const speakers = people.map((id) => speaker({ id, name: id }))
const warningsFor = (sessions: ScheduledSession[]) =>
  warningsOf(schedule({ sessions, rooms, speakers }))

const startOf = ({ start }: ScheduledSession) => Date.parse(start ?? '')
const endOf = (one: ScheduledSession) => startOf(one) + one.duration * 60_000
const overlaps = (a: ScheduledSession, b: ScheduledSession) =>
  startOf(a) < endOf(b) && startOf(b) < endOf(a)

/** The sessions that overlap another with which they share something, found pair by pair. */
const overlapping = (
  sessions: ScheduledSession[],
  share: (a: ScheduledSession, b: ScheduledSession) => boolean,
) =>
  sessions
    .filter((a) => sessions.some((b) => a !== b && share(a, b) && overlaps(a, b)))
    .map(({ id }) => id)

describe('laws', () => {
  const named = (warnings: ReturnType<typeof warningsOf>, ...codes: WarningCode[]) => [
    ...new Set(warnings.filter(({ code }) => codes.includes(code)).flatMap((one) => one.sessions)),
  ]

  it('names every session that overlaps another, and no other', () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const warnings = warningsFor(sessions)
        const sameRoom = overlapping(sessions, (a, b) => a.room === b.room)
        expect(named(warnings, 'room-overlap').sort()).toEqual(sameRoom.sort())
        const samePerson = overlapping(sessions, (a, b) =>
          a.speakers.some((id) => b.speakers.includes(id)),
        )
        expect(named(warnings, 'speaker-double-booked').sort()).toEqual(samePerson.sort())
      }),
    )
  })

  it('warns of two sessions only if they do overlap, and of fewer pairs than sessions', () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const found = warningsFor(sessions).filter(({ code }) => code === 'room-overlap')
        expect(found.length).toBeLessThan(sessions.length)
        for (const { sessions: ids } of found) {
          const [a, b] = ids.map((id) => sessions.find((one) => one.id === id))
          expect(a && b && overlaps(a, b)).toBe(true)
        }
      }),
    )
  })

  it('says the same in whatever order the sessions come', () => {
    const shuffled = anySessions.chain((sessions) =>
      fc.tuple(
        fc.constant(sessions),
        fc.shuffledSubarray(sessions, { minLength: sessions.length }),
      ),
    )
    const sorted = (sessions: ScheduledSession[]) =>
      warningsFor(sessions)
        .map((one) => JSON.stringify(one))
        .sort()
    fc.assert(
      fc.property(shuffled, ([sessions, others]) => {
        expect(sorted(others)).toEqual(sorted(sessions))
      }),
    )
  })

  it('no longer names a session that was moved out of the way', () => {
    fc.assert(
      fc.property(anySessions, fc.nat(), (sessions, any) => {
        const moved = sessions[any % sessions.length]
        const others = sessions.filter((one) => one !== moved)
        const after = warningsFor([...others, session({ ...moved, start: time(24 * 60) })])
        expect(
          named(after, 'room-overlap', 'speaker-double-booked', 'no-time-to-walk'),
        ).not.toContain(moved?.id)
      }),
    )
  })

  it('has nothing to say of a programme without conflict', () => {
    const orderly = fc.array(
      fc.tuple(fc.shuffledSubarray([...people], { minLength: 3, maxLength: 3 }), fc.nat(20)),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(orderly, (turns) => {
        // One session a room at each turn, each with a speaker of its own, and time to walk between.
        const sessions = turns.flatMap(([speaking, rest], turn) =>
          places.map((place, index) =>
            session({
              id: `${String(turn)} ${place}`,
              start: time(60 * turn),
              duration: 50 - rest,
              room: place,
              speakers: speaking.slice(index, index + 1),
            }),
          ),
        )
        expect(warningsFor(sessions)).toEqual([])
      }),
    )
  })
})
