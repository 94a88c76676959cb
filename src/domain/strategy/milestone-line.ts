import { dayOf, daysBetween } from '@/src/domain/platform/time/days'

/** How near the mark of a milestone today may stand: beside it, not on it. */
const nearest = 0.2

/**
 * Where a day stands on a line of milestones that are drawn at even steps, in percent of the line:
 * between the last one due by that day and the next, nearer to the one that is nearer in time.
 *
 * @param dueDates in their order
 */
export const dayOnLine = (dueDates: readonly string[], day: string): number => {
  const passed = dueDates.filter((due) => dayOf(due) <= dayOf(day)).length
  const [last, next] = [dueDates[passed - 1], dueDates[passed]]
  const between = last && next ? daysBetween(last, day) / daysBetween(last, next) : 0.5
  const step = Math.min(1 - nearest, Math.max(nearest, between))
  return (100 * (passed - 0.5 + step)) / dueDates.length
}
