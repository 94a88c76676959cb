import { createHash } from 'node:crypto'

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import {
  clientTries,
  freeTries,
  pauseAfter,
  rememberedFor,
} from '@/src/domain/platform/account/sign-in-limits'

/** Who tries what. Of the account only what was typed is looked at: whether there is one makes no difference. */
export type Attempt = {
  email: string
  client: string | undefined
  /** A browser from which this account was opened before. */
  device: string | undefined
}

/** The seconds to wait, or 0 when it is let through; and whether it was the last before a pause. */
export type Admission = { wait: number; isLastFree: boolean }

const byClient = new RateLimiterMemory({ ...clientTries, keyPrefix: 'client' })
const asks = new RateLimiterMemory({ ...clientTries, keyPrefix: 'ask' })
const tries = new RateLimiterMemory({
  points: freeTries,
  duration: rememberedFor,
  keyPrefix: 'tries',
})
const pauses = new RateLimiterMemory({
  points: 1,
  duration: pauseAfter(freeTries),
  keyPrefix: 'pause',
})

/** The seconds that a limiter asks for, or none. What else fails is thrown. */
const waitOf = (asked: Promise<unknown>): Promise<number> =>
  asked.then(
    () => 0,
    (reason: unknown) => {
      if (reason instanceof RateLimiterRes)
        return Math.max(1, Math.ceil(reason.msBeforeNext / 1000))
      throw reason
    },
  )

/** Whose tries are counted together. Of one length, however long what was typed. */
const keyOf = ({ email, device }: Attempt) =>
  createHash('sha256')
    .update(device === undefined ? `account ${email.trim().toLowerCase()}` : `device ${device}`)
    .digest('base64url')

/**
 * Lets an attempt to sign in through, or says how long to wait. It counts before it is known to be
 * wrong, so that many at once are no way around. A known browser is counted by itself: what others get
 * wrong, be it from the same address, does not shut it out. In the memory of this process.
 */
export const admitAttempt = async (attempt: Attempt): Promise<Admission> => {
  const { client, device } = attempt
  if (client !== undefined && device === undefined) {
    const wait = await waitOf(byClient.consume(client))
    if (wait > 0) return { wait, isLastFree: false }
  }
  const key = keyOf(attempt)
  const { consumedPoints: count } = await tries.penalty(key)
  const pause = pauseAfter(count)
  if (pause === 0) return { wait: 0, isLastFree: false }
  const wait = await waitOf(pauses.consume(key, 1, { customDuration: pause }))
  if (wait > 0) await tries.reward(key) // it did not take place
  return { wait, isLastFree: wait === 0 && count === freeTries }
}

/** Nothing is held against who signed in, nor against the account. */
export const signedIn = async (attempt: Attempt): Promise<void> => {
  const { client, device } = attempt
  if (client !== undefined && device === undefined) await byClient.reward(client)
  await forget(attempt)
}

const forget = async (attempt: Attempt) => {
  const key = keyOf(attempt)
  await tries.delete(key)
  await pauses.delete(key)
}

/** The seconds that a client waits before it asks for another mail. */
export const takeAsk = (client: string | undefined): Promise<number> =>
  client === undefined ? Promise.resolve(0) : waitOf(asks.consume(client))

/** Opens an account again to everyone, as an administrator may. */
export const forgetAttempts = (email: string): Promise<void> =>
  forget({ email, client: undefined, device: undefined })
