import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isTransient, retryTransient } from './transient'

const labelled = (label: string) => ({ hasErrorLabel: (name: string) => name === label })
const transient = Object.assign(new Error('conflict'), labelled('TransientTransactionError'))
const loop: { cause?: unknown } = {}
loop.cause = loop

describe('a transient error', () => {
  it.each([
    { name: 'has the label', error: transient, expected: true },
    { name: 'has the code of a write conflict', error: { code: 112 }, expected: true },
    { name: 'may be wrapped', error: new Error('a', { cause: transient }), expected: true },
    { name: 'may be wrapped by a library', error: { originalError: transient }, expected: true },
    {
      name: 'may be wrapped twice',
      error: new Error('a', { cause: { originalError: transient } }),
      expected: true,
    },
    { name: 'is not any label', error: labelled('RetryableWriteError'), expected: false },
    { name: 'is not any code', error: { code: 11000 }, expected: false },
    { name: 'is not a property of another kind', error: { hasErrorLabel: true }, expected: false },
    { name: 'is not any error', error: new Error('no'), expected: false },
    { name: 'is not text', error: 'TransientTransactionError', expected: false },
    { name: 'is not nothing', error: undefined, expected: false },
    { name: 'is not an error that causes itself', error: loop, expected: false },
  ])('$name', ({ error, expected }) => {
    expect(isTransient(error)).toBe(expected)
  })
})

/** Fails so many times, then answers; tells how often it ran and how long it was made to wait. */
const failing = async (failures: number, error: unknown, options: object = {}) => {
  let runs = 0
  const waits: number[] = []
  const outcome = await retryTransient(
    () => {
      runs += 1
      if (runs <= failures) throw error
      return Promise.resolve('done')
    },
    { ...options, wait: (delay) => Promise.resolve(waits.push(delay)) },
  ).catch((rethrown: unknown) => rethrown)
  return { outcome, runs, waits }
}

const count = fc.integer({ min: 1, max: 12 })
const jitter = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

describe('retrying', () => {
  it('stops at the first success or at the last attempt, whichever comes first', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(20), count, async (failures, attempts) => {
        const { outcome, runs, waits } = await failing(failures, transient, { attempts })
        expect(runs).toBe(Math.min(failures + 1, attempts))
        expect(waits).toHaveLength(runs - 1)
        expect(outcome).toBe(failures < attempts ? 'done' : transient)
      }),
    ))

  it('never repeats what failed for another reason', () =>
    fc.assert(
      fc.asyncProperty(fc.anything(), count, async (error, attempts) => {
        fc.pre(!isTransient(error))
        const { outcome, runs } = await failing(20, error, { attempts })
        expect(runs).toBe(1)
        expect(outcome).toBe(error)
      }),
    ))

  it('waits at random, below a bound that doubles', () =>
    fc.assert(
      fc.asyncProperty(jitter, async (share) => {
        const { waits } = await failing(20, transient, { random: () => share })
        expect(waits).toEqual([25, 50, 100, 200, 400, 800, 1600].map((bound) => share * bound))
      }),
    ))
})

describe('those who collided', () => {
  const collidingOnce = (log: string[]) => async (name: string) => {
    let failures = 0
    return retryTransient(
      async () => {
        if (failures === 0) {
          failures += 1
          throw transient
        }
        log.push(`${name} begins`)
        await Promise.resolve()
        log.push(`${name} ends`)
      },
      { wait: () => Promise.resolve() },
    )
  }

  it('come back one after the other', async () => {
    const log: string[] = []
    await Promise.all(['a', 'b', 'c'].map(collidingOnce(log)))
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  it('do not wait for themselves', async () => {
    const log: string[] = []
    let failures = 0
    await retryTransient(
      async () => {
        if (failures === 0) {
          failures += 1
          throw transient
        }
        await collidingOnce(log)('within')
      },
      { wait: () => Promise.resolve() },
    )
    expect(log).toEqual(['within begins', 'within ends'])
  })
})
