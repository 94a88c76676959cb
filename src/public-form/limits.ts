import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const hour = 3_600
const day = 24 * hour

/** With a proof of work, which costs whoever sends many; without one, what a person may need and no flood can. */
const proven = new RateLimiterMemory({ points: 10, duration: hour, keyPrefix: 'proven' })
const unproven = new RateLimiterMemory({ points: 2, duration: day, keyPrefix: 'unproven' })
/** Of all clients together: a moderator reads them in a few minutes. */
const allUnproven = new RateLimiterMemory({ points: 20, duration: day, keyPrefix: 'all unproven' })

const waitOf = (asked: Promise<unknown>): Promise<number> =>
  asked.then(
    () => 0,
    (reason: unknown) => {
      if (reason instanceof RateLimiterRes)
        return Math.max(1, Math.ceil(reason.msBeforeNext / 1000))
      throw reason
    },
  )

/**
 * Lets a suggestion of a client through, or says how many seconds to wait. Counted in the memory of this
 * process.
 */
export const admitSuggestion = async (client: string, isProven: boolean): Promise<number> => {
  if (isProven) return waitOf(proven.consume(client))
  const wait = await waitOf(unproven.consume(client))
  return wait > 0 ? wait : waitOf(allUnproven.consume('all'))
}
