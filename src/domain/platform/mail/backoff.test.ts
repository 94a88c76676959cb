import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { firstWait, longestWait, mostAttempts, waitAfter } from './backoff'

const day = 24 * 3_600_000
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const failures = fc.integer({ min: 1, max: 1_000 })

describe('the wait after a failure', () => {
  it.each([
    [1, 0, 30_000],
    [1, 0.5, 45_000],
    [2, 0, 60_000],
    [4, 0, 240_000],
    [40, 0, longestWait / 2],
  ])('%i failures at %f: %i ms', (count, drawn, wait) => {
    expect(waitAfter(count, drawn)).toBe(wait)
  })

  it('is never shorter than half a minute nor longer than the longest', () => {
    fc.assert(
      fc.property(failures, random, (count, drawn) => {
        const wait = waitAfter(count, drawn)
        return wait >= firstWait / 2 && wait <= longestWait
      }),
    )
  })

  it('grows with the failures, whatever is drawn', () => {
    fc.assert(
      fc.property(failures, random, (count, drawn) => {
        return waitAfter(count + 1, drawn) >= waitAfter(count, drawn)
      }),
    )
  })

  it('keeps a message for twenty hours at least, and two days at most', () => {
    const waits = (drawn: number) =>
      Array.from({ length: mostAttempts - 1 }, (_, n) => waitAfter(n + 1, drawn))
    const sum = (all: number[]) => all.reduce((total, one) => total + one, 0)
    expect(sum(waits(0))).toBeGreaterThan((20 / 24) * day)
    expect(sum(waits(0.999))).toBeLessThan(2 * day)
  })
})
