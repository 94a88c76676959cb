/**
 * How long a path lasts in all, in minutes: what its modules last, each as often as it is in it.
 * `undefined` when nothing can be said: one of them does not say how long it lasts.
 */
export const totalDuration = (
  modules: readonly { duration?: number | null }[],
): number | undefined =>
  modules.reduce<number | undefined>(
    (sum, { duration }) => (sum === undefined || duration == null ? undefined : sum + duration),
    0,
  )
