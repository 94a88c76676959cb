import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { timeZones } from './event'
import { byDay, dayOfMoment, daysOf, localIso, localTime } from './programme-days'

const paris = { timeZone: 'Europe/Paris', dayStart: '04:00' }
const hours = ({ start, end }: { start: Date; end: Date }) =>
  (end.getTime() - start.getTime()) / 3.6e6

describe('the days of a programme', () => {
  it('begin when the event says, in its time zone', () => {
    expect(daysOf({ ...paris, startDate: '2027-03-18', endDate: '2027-03-19' })).toEqual([
      {
        day: '2027-03-18',
        start: new Date('2027-03-18T03:00:00Z'),
        end: new Date('2027-03-19T03:00:00Z'),
      },
      {
        day: '2027-03-19',
        start: new Date('2027-03-19T03:00:00Z'),
        end: new Date('2027-03-20T03:00:00Z'),
      },
    ])
  })

  it.each([
    ['the end of March', '2027-03-26', [24, 23, 24]],
    ['the end of October', '2027-10-29', [24, 25, 24]],
  ])('are as long as the clock makes them at %s', (_, startDate, lengths) => {
    const endDate = startDate.slice(0, 8) + String(Number(startDate.slice(8)) + 2)
    expect(daysOf({ ...paris, startDate, endDate }).map(hours)).toEqual(lengths)
  })

  it('hold what takes place out of the dates of the event', () => {
    const event = { ...paris, startDate: '2027-03-18', endDate: '2027-03-18' }
    const placed = [{ start: '2027-03-21T09:00:00Z' }, { start: '2027-03-18T02:00:00Z' }]
    expect(daysOf(event, placed).map(({ day }) => day)).toEqual([
      '2027-03-17',
      '2027-03-18',
      '2027-03-21',
    ])
  })
})

describe('the day of a moment', () => {
  it.each([
    ['2027-03-19T00:00:00Z', '04:00', '2027-03-18'], // one in the morning
    ['2027-03-19T02:59:00Z', '04:00', '2027-03-18'],
    ['2027-03-19T03:00:00Z', '04:00', '2027-03-19'],
    ['2027-03-18T23:30:00Z', '00:00', '2027-03-19'],
    ['2027-03-28T01:30:00Z', '04:00', '2027-03-27'], // half past three, half an hour after half past one
    ['2027-03-28T02:00:00Z', '04:00', '2027-03-28'],
  ])('%s is, when days begin at %s, of %s', (moment, dayStart, day) => {
    expect(dayOfMoment(moment, { ...paris, dayStart })).toBe(day)
  })

  const zone = fc.constantFrom(...Object.keys(timeZones))
  const clockTime = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((time) => time.map((part) => String(part).padStart(2, '0')).join(':'))
  const moment = fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true,
  })

  it('is the one day that holds it, whatever the clock', () => {
    fc.assert(
      fc.property(zone, clockTime, moment, (timeZone, dayStart, at) => {
        const clock = { timeZone, dayStart }
        const startDate = dayOfMoment(at, clock)
        const [day] = daysOf({ ...clock, startDate, endDate: startDate })
        expect(day?.start.getTime()).toBeLessThanOrEqual(at.getTime())
        expect(day?.end.getTime()).toBeGreaterThan(at.getTime())
        expect([...byDay([{ start: at.toISOString() }], clock).keys()]).toEqual([startDate])
      }),
    )
  })

  it('is told by the clocks of the event, to the second', () => {
    fc.assert(
      fc.property(zone, moment, (timeZone, at) => {
        const written = localIso(at, { timeZone })
        expect(Date.parse(written)).toBe(Math.floor(at.getTime() / 1000) * 1000)
        expect(written.slice(11, 16)).toBe(localTime(at, { timeZone }))
      }),
    )
  })
})

it('tells the time before and after the hour changes', () => {
  expect(localIso('2027-03-27T08:30:00Z', paris)).toBe('2027-03-27T09:30:00+01:00')
  expect(localIso('2027-03-28T08:30:00Z', paris)).toBe('2027-03-28T10:30:00+02:00')
  expect(localTime('2027-03-28T08:30:00Z', paris)).toBe('10:30')
})
