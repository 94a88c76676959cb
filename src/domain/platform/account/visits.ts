import { z } from 'zod'

/** Under what key an account's visits are among its preferences. */
export const visitsKey = 'visits'

/** The visit under way and the one before, ISO moments. */
const visits = z.object({ current: z.iso.datetime(), previous: z.iso.datetime().optional() })

type Visits = z.infer<typeof visits>

/** After how long away one comes back. */
const awayAfterMs = 2 * 3_600_000

const wasAway = ({ current }: Visits, now: Date): boolean =>
  now.getTime() - Date.parse(current) > awayAfterMs

/** When someone was here before the visit under way; `undefined` when that is the first. */
export const lastVisit = (known: unknown, now: Date): string | undefined => {
  const { success, data } = visits.safeParse(known)
  if (!success) return undefined
  return wasAway(data, now) ? data.current : data.previous
}

/** Their visits, now that they are here. */
export const noteVisit = (known: unknown, now: Date): Visits => {
  const previous = lastVisit(known, now)
  return { current: now.toISOString(), ...(previous !== undefined && { previous }) }
}
