import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { dayOf } from './days'
import { parisDay, parisMoment } from './paris-day'
import { type Weekday, weekdays } from './weekdays'

/** One run of what comes back regularly: its day in Paris, and the moment from which it is due. */
export type Run = { day: string; at: string }

/** From Monday. */
const names = wordsOf(weekdays)
const weekdayOf = (day: string) => names[(new Date(day).getUTCDay() + 6) % 7]

const hourMs = 3_600_000

const daysBefore = (day: string, count: number): string =>
  dayOf(new Date(Date.parse(day) - count * 24 * hourMs).toISOString())

/** When it is an hour of a day in Paris. */
export const hourOn = (day: string, hour: number): string =>
  parisMoment(day, `${String(hour).padStart(2, '0')}:00`)

/**
 * The last run that has come by a moment, of those that come at an hour of certain days. Each day
 * has one such moment whatever the clocks do, so no run is missed, and none comes twice.
 */
const lastRun = (now: string, hour: number, comesOn: (day: string) => boolean): Run => {
  for (let day = parisDay(new Date(now)); ; day = daysBefore(day, 1)) {
    const at = hourOn(day, hour)
    if (comesOn(day) && at <= now) return { day, at }
  }
}

/** Each day at an hour. */
export const lastDaily = (now: string, hour: number): Run => lastRun(now, hour, () => true)

/** Each week, a day at an hour. */
export const lastWeekly = (
  now: string,
  { weekday, hour }: { weekday: Weekday; hour: number },
): Run => lastRun(now, hour, (day) => weekdayOf(day) === weekday)

/** Each month, its first day at an hour. */
export const lastMonthly = (now: string, hour: number): Run =>
  lastRun(now, hour, (day) => day.endsWith('-01'))

/** Whether a run is still to be done when the last one done was due at a moment. */
export const isToDo = ({ at }: Run, lastDone: string | undefined): boolean =>
  lastDone === undefined || lastDone < at
