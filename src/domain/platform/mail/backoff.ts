const minute = 60_000

/** Milliseconds: the longest wait after the first failure, and the longest of all. */
export const firstWait = minute
export const longestWait = 6 * 60 * minute

/** How many times a message is tried: two days, after which nobody still expects it. */
export const mostAttempts = 16

/**
 * Milliseconds before the next attempt, once `failures` (1 or more) have failed: a bound that
 * doubles, of which between half and all is waited, so that those who failed together come back
 * apart. `random` is in [0, 1).
 */
export const waitAfter = (failures: number, random: number): number => {
  const bound = Math.min(longestWait, firstWait * 2 ** Math.max(0, failures - 1))
  return Math.round(bound * (0.5 + random / 2))
}
