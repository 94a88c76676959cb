import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

import { Mutex } from 'async-mutex'

import { causesOf } from './causes'

const writeConflict = 112

/** Another write got in the way, as MongoDB says it itself: the transaction is worth another try. */
export class WriteConflict extends Error {
  readonly code = writeConflict
}

type Labelled = { hasErrorLabel: (label: string) => unknown }

const hasLabels = (error: object): error is Labelled =>
  'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function'

/**
 * Whether the same transaction may well succeed if it is run again from the start: MongoDB says so
 * by a label, or by the code WriteConflict outside a transaction. Recognised by its shape, so that
 * an installation on SQLite loads no driver for it.
 */
export const isTransient = (error: unknown): boolean =>
  causesOf(error).some(
    (cause) =>
      (hasLabels(cause) && cause.hasErrorLabel('TransientTransactionError') === true) ||
      ('code' in cause && cause.code === writeConflict),
  )

export type RetryOptions = {
  /** How many times in all. */
  attempts?: number
  /** Whether another try is worth it. */
  isWorthIt?: (error: unknown) => boolean
  /** In [0, 1). */
  random?: () => number
  /** Waits for so many milliseconds. */
  wait?: (delay: number) => Promise<unknown>
}

/** For a person who is answered once it is written: twelve seconds at worst, six on average. */
export const patient: RetryOptions = { attempts: 10 }

/** Milliseconds: the longest wait before the second attempt, doubled before each one after it. */
const firstDelay = 25

declare global {
  /** Shared with the pages, which Next bundles apart in the same process. */
  var retryLock: { mutex: Mutex; isHeld: AsyncLocalStorage<boolean> } | undefined
}

/**
 * Those who collided in this process come back one after the other: fifty that touch one document
 * would else collide over and over. Whoever holds the lock already, further out, keeps it.
 */
const { mutex, isHeld } = (globalThis.retryLock ??= {
  mutex: new Mutex(),
  isHeld: new AsyncLocalStorage<boolean>(),
})
const oneAtATime = <T>(attempt: () => Promise<T>): Promise<T> =>
  isHeld.getStore() ? attempt() : mutex.runExclusive(() => isHeld.run(true, attempt))

/**
 * Runs `attempt`, again while it fails for a transient reason, and rethrows its last error.
 *
 * The waits are random between zero and a bound that doubles: those who collided with another
 * process come back apart. At the default of eight attempts they add up to 3.2 s at worst, 1.6 s on
 * average.
 */
export const retryTransient = async <T>(
  attempt: () => Promise<T>,
  { attempts = 8, isWorthIt = isTransient, random = Math.random, wait = sleep }: RetryOptions = {},
): Promise<T> => {
  for (let failures = 0; ;) {
    try {
      return await (failures === 0 ? attempt() : oneAtATime(attempt))
    } catch (error) {
      failures += 1
      if (failures >= attempts || !isWorthIt(error)) throw error
      await wait(random() * firstDelay * 2 ** (failures - 1))
    }
  }
}
