import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { daysBetween } from './days'
import { isToDo, lastDaily, lastMonthly, lastWeekly, type Run } from './schedule'
import { type Weekday, weekdays } from './weekdays'

const at = (moment: string) => new Date(moment).toISOString()

describe('lastWeekly', () => {
  it.each([
    // Winter, then summer: the hour is that of Paris.
    ['monday', 8, '2026-03-23T07:00:00Z', '2026-03-23', '2026-03-23T07:00:00Z'],
    ['monday', 8, '2026-03-23T06:59:59Z', '2026-03-16', '2026-03-16T07:00:00Z'],
    ['monday', 8, '2026-03-30T05:59:59Z', '2026-03-23', '2026-03-23T07:00:00Z'],
    ['monday', 8, '2026-03-30T06:00:00Z', '2026-03-30', '2026-03-30T06:00:00Z'],
    ['monday', 8, '2026-10-26T06:59:59Z', '2026-10-19', '2026-10-19T06:00:00Z'],
    ['monday', 8, '2026-10-26T07:00:00Z', '2026-10-26', '2026-10-26T07:00:00Z'],
    // The hour that is left out on 29 March: the next one.
    ['sunday', 2, '2026-03-29T00:59:59Z', '2026-03-22', '2026-03-22T01:00:00Z'],
    ['sunday', 2, '2026-03-29T01:00:00Z', '2026-03-29', '2026-03-29T01:00:00Z'],
    // The one that 25 October has twice: the first.
    ['sunday', 2, '2026-10-25T00:00:00Z', '2026-10-25', '2026-10-25T00:00:00Z'],
    ['sunday', 2, '2026-10-25T01:00:00Z', '2026-10-25', '2026-10-25T00:00:00Z'],
    // A day begins in Paris before it does in Greenwich.
    ['monday', 0, '2026-06-14T22:00:00Z', '2026-06-15', '2026-06-14T22:00:00Z'],
  ] as const)('%s at %i, on %s → %s', (weekday, hour, now, day, due) => {
    expect(lastWeekly(at(now), { weekday, hour })).toEqual({ day, at: at(due) })
  })
})

describe('a clock that ticks irregularly', () => {
  const hours = fc.integer({ min: 0, max: 23 })
  const days = fc.constantFrom<Weekday[]>(...wordsOf(weekdays))
  const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2031-10-26', '2026-06-15']

  /** What is done by a clock that ticks at moments this far apart, in minutes, from six weeks before a day. */
  const doneBy = (gaps: readonly number[], change: string, runAt: (now: string) => Run) => {
    const done: Run[] = []
    let now = Date.parse(change) - 42 * 86_400_000
    let last: string | undefined
    for (const gap of gaps) {
      now += gap * 60_000
      const run = runAt(new Date(now).toISOString())
      if (!isToDo(run, last)) continue
      last = run.at
      done.push(run)
    }
    return done
  }
  const apart = (runs: readonly Run[]) =>
    runs.slice(1).map(({ day }, index) => daysBetween(runs[index]?.day ?? '', day))

  it('does each week once, whatever the day, the hour and the change of hour', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        days,
        hours,
        fc.array(fc.integer({ min: 1, max: 3 * 24 * 60 }), { minLength: 60, maxLength: 90 }),
        (change, weekday, hour, gaps) => {
          const done = doneBy(gaps, change, (now) => lastWeekly(now, { weekday, hour }))
          expect(apart(done).every((days) => days === 7)).toBe(true)
          expect(done.length).toBeGreaterThan(1)
        },
      ),
    )
  })

  it('does each day once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        hours,
        fc.array(fc.integer({ min: 1, max: 20 * 60 }), { minLength: 100, maxLength: 150 }),
        (change, hour, gaps) => {
          const done = doneBy(gaps, change, (now) => lastDaily(now, hour))
          expect(apart(done).every((days) => days === 1)).toBe(true)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('lastMonthly', () => {
  it.each([
    ['2026-03-01T06:59:59Z', '2026-02-01'],
    ['2026-03-01T07:00:00Z', '2026-03-01'],
    ['2026-03-31T21:00:00Z', '2026-03-01'],
    ['2026-04-01T06:00:00Z', '2026-04-01'],
  ])('at 8, on %s → %s', (now, day) => {
    expect(lastMonthly(at(now), 8).day).toBe(day)
  })
})
