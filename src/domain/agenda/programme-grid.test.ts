import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  type Grid,
  hoursShown,
  lanesOf,
  lengthOf,
  minutesAt,
  minutesInto,
  minutesOf,
  momentIn,
  type SessionSlot,
  slotAt,
  type Step,
  stepped,
} from './programme-grid'
import { daysOf, type ProgrammeDay } from './programme-days'

const clock = { timeZone: 'Europe/Paris', dayStart: '04:00' }
const dayAt = (date: string): ProgrammeDay => {
  const [day] = daysOf({ startDate: date, endDate: date, ...clock })
  if (!day) throw new Error('No day.')
  return day
}
/** A day of winter: four in the morning in Paris is three, universal time. */
const day = dayAt('2027-03-18')

const grid = (data: Partial<Grid> = {}): Grid => ({
  day,
  step: 15,
  rooms: ['north', 'south', null],
  opening: 300,
  taken: () => [],
  ...data,
})
const at = (start: string | null, data: Partial<SessionSlot> = {}): SessionSlot => ({
  start: start && `2027-03-${start}:00.000Z`,
  duration: 45,
  room: 'north',
  ...data,
})

it('counts the minutes of a day from its start, past midnight too', () => {
  expect(minutesInto(day, '2027-03-18T08:30:00.000Z')).toBe(330)
  expect(minutesInto(day, '2027-03-19T00:30:00.000Z')).toBe(21.5 * 60)
  expect(momentIn(day, 21.5 * 60)).toBe('2027-03-19T00:30:00.000Z')
})

it.each([
  { time: '09:30', date: '2027-03-18', moment: '2027-03-18T08:30:00.000Z' },
  { time: '00:30', date: '2027-03-18', moment: '2027-03-18T23:30:00.000Z' },
  { time: '03:30', date: '2027-03-27', moment: '2027-03-28T01:30:00.000Z' },
])('finds when the clocks show $time on $date', ({ time, date, moment }) => {
  const night = dayAt(date)
  expect(momentIn(night, minutesAt(night, time, clock))).toBe(moment)
})

it('counts an hour less on the night when March takes it', () => {
  expect(lengthOf(day)).toBe(1440)
  expect(lengthOf(dayAt('2027-03-27'))).toBe(1380)
})

it.each([
  { pixels: 0, minutes: 0 },
  { pixels: 11, minutes: 0 },
  { pixels: 12, minutes: 15 },
  { pixels: -13, minutes: -15 },
  { pixels: 96, minutes: 60 },
])('$pixels pixels are $minutes minutes', ({ pixels, minutes }) => {
  expect(minutesOf(pixels, { perMinute: 1.6, step: 15 })).toBeCloseTo(minutes)
})

it.each([
  { what: 'nothing', placed: [], from: 240, to: 900 },
  { what: 'an evening', placed: [{ from: 1025, to: 1070 }], from: 240, to: 1140 },
  { what: 'the whole of it', placed: [{ from: 10, to: 1430 }], from: 0, to: 1440 },
])('draws $what from $from to $to', ({ placed, from, to }) => {
  expect(hoursShown(placed, { dayStart: '04:00', length: 1440 })).toEqual({ from, to })
})

it('draws whole hours of a day that starts at half past', () => {
  const shown = hoursShown([], { dayStart: '04:30', length: 1440 })
  expect(shown).toEqual({ from: 210, to: 870 }) // eight to seven
})

describe('lanes', () => {
  it('parts what overlaps, and gives its whole width to what follows', () => {
    const lanes = lanesOf([
      { id: 'a', from: 0, to: 60 },
      { id: 'b', from: 30, to: 90 },
      { id: 'c', from: 60, to: 120 },
      { id: 'd', from: 120, to: 150 },
    ])
    expect(Object.fromEntries(lanes)).toEqual({
      a: { lane: 0, lanes: 2 },
      b: { lane: 1, lanes: 2 },
      c: { lane: 0, lanes: 2 },
      d: { lane: 0, lanes: 1 },
    })
  })

  it('never covers one with another, whatever there is', () => {
    const spans = fc
      .array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })), { maxLength: 30 })
      .map((some) => some.map(([from, long], id) => ({ id: String(id), from, to: from + long })))
    fc.assert(
      fc.property(spans, (placed) => {
        const lanes = lanesOf(placed)
        return placed.every((one) =>
          placed.every(
            (other) =>
              one.id === other.id ||
              one.to <= other.from ||
              other.to <= one.from ||
              lanes.get(one.id)?.lane !== lanes.get(other.id)?.lane,
          ),
        )
      }),
    )
  })
})

describe('a step', () => {
  it.each<{ step: Step; from: SessionSlot; to: SessionSlot }>([
    { step: 'later', from: at('18T09:00'), to: at('18T09:15') },
    { step: 'later', from: at('18T09:07'), to: at('18T09:15') },
    { step: 'earlier', from: at('18T09:07'), to: at('18T09:00') },
    { step: 'earlier', from: at('18T03:00'), to: at('18T03:00') },
    { step: 'later', from: at('18T22:55'), to: at('18T23:00') },
    { step: 'later', from: at('19T02:45'), to: at('19T02:45') },
    { step: 'next-room', from: at('18T09:00'), to: at('18T09:00', { room: 'south' }) },
    { step: 'next-room', from: at('18T09:00', { room: null }), to: at('18T09:00', { room: null }) },
    { step: 'previous-room', from: at('18T09:00'), to: at('18T09:00') },
    { step: 'longer', from: at('18T09:00'), to: at('18T09:00', { duration: 60 }) },
    { step: 'shorter', from: at('18T09:00', { duration: 50 }), to: at('18T09:00') },
    {
      step: 'shorter',
      from: at('18T09:00', { duration: 15 }),
      to: at('18T09:00', { duration: 15 }),
    },
  ])('$step from $from.start leads to $to.start, $to.duration min', ({ step, from, to }) => {
    expect(stepped(from, step, grid())).toEqual(to)
  })

  it('brings what has no time, or another day, where its room is free', () => {
    const taken: Grid['taken'] = (room) => (room === 'north' ? [{ from: 300, to: 330 }] : [])
    for (const start of [null, '20T09:00'])
      expect(stepped(at(start), 'later', grid({ taken }))).toEqual(at('18T08:30'))
    expect(stepped(at(null, { room: 'gone' }), 'next-room', grid())).toEqual(at('18T08:00'))
  })

  it('goes on by minutes that pass on the night when March takes an hour', () => {
    const night = dayAt('2027-03-27')
    const before = slotAt(at(null), 21.75 * 60, grid({ day: night }))
    expect(before.start).toBe('2027-03-28T00:45:00.000Z') // a quarter to two
    const after = stepped(before, 'later', grid({ day: night }))
    expect(after.start).toBe('2027-03-28T01:00:00.000Z') // three o'clock
  })
})
