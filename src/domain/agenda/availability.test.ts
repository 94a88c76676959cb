import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { availabilityProblem, covers, slotsOf } from './availability'

const [day, nextDay] = ['2017-03-09T08:00:00.000Z', '2017-03-10T08:00:00.000Z']

describe('availabilityProblem', () => {
  it.each([
    [{}, undefined],
    [{ availabilities: [{ start: day, end: nextDay }] }, undefined],
    [
      {
        availabilities: [
          { start: day, end: nextDay },
          { start: nextDay, end: day },
        ],
      },
      'availabilities.1.end',
    ],
  ])('%j → %s', (one, path) => {
    expect(availabilityProblem(one)?.path).toBe(path)
  })
})

describe('slotsOf', () => {
  it('knows nothing where nothing was entered', () => {
    expect(slotsOf([])).toBeUndefined()
  })

  it('makes slots in order, apart from each other, that hold what was entered', () => {
    const availability = fc
      .tuple(fc.nat(500), fc.integer({ min: 1, max: 60 }))
      .map(([start, length]) => ({
        start: new Date(start).toISOString(),
        end: new Date(start + length).toISOString(),
      }))
    fc.assert(
      fc.property(fc.array(availability, { minLength: 1 }), (availabilities) => {
        const slots = slotsOf(availabilities) ?? []
        for (const [index, { start }] of slots.entries())
          expect(start).toBeGreaterThan(slots[index - 1]?.end ?? -1)
        for (const { start, end } of availabilities)
          expect(covers(slots, { start: Date.parse(start), end: Date.parse(end) })).toBe(true)
      }),
    )
  })
})
