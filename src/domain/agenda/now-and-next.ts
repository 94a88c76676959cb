import type { Slot } from './availability'

type Timed = Slot & { room: string; isCancelled: boolean }

/** How long before it begins a session is what comes next. */
const soonMs = 4 * 3_600_000

/** What takes place at a moment, and the first of what comes in each room: a cancelled session is neither. */
export const nowAndNext = <One extends Timed>(
  sessions: readonly One[],
  moment: number,
): { now: One[]; next: One[] } => {
  const held = sessions
    .filter(({ isCancelled, end }) => !isCancelled && end > moment)
    .toSorted((one, other) => one.start - other.start)
  const next = new Map<string, One>()
  for (const session of held)
    if (session.start > moment && session.start - moment < soonMs && !next.has(session.room))
      next.set(session.room, session)
  return { now: held.filter(({ start }) => start <= moment), next: [...next.values()] }
}

/** The first session that begins after a moment, however long after; none once the last has begun. */
export const firstAfter = <One extends Timed>(
  sessions: readonly One[],
  moment: number,
): One | undefined =>
  sessions
    .filter(({ isCancelled, start }) => !isCancelled && start > moment)
    .toSorted((one, other) => one.start - other.start)[0]
