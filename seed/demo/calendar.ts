import {
  addDays,
  addMonths,
  format,
  getDay,
  lastDayOfMonth,
  nextThursday,
  parseISO,
  startOfMonth,
} from 'date-fns'

import { hourOn } from '@/src/domain/platform/time/schedule'

/*
 * Where sample data stands in time: told from the day on which it is put in, so that a demonstration
 * is of today on any day. Days are ISO days; they compare as texts.
 */

const iso = (date: Date) => format(date, 'yyyy-MM-dd')

/** So many days from a day; before it when the count is negative. */
export const daysFrom = (day: string, count: number): string => iso(addDays(parseISO(day), count))

/** The same, or the Friday before when that is at a weekend, when nothing is due nor said. */
export const weekdayFrom = (day: string, count: number): string => {
  const date = addDays(parseISO(day), count)
  const isoWeekday = getDay(date) || 7
  return iso(addDays(date, Math.min(0, 5 - isoWeekday)))
}

/** The first Thursday after a day. */
export const thursdayAfter = (day: string): string => iso(nextThursday(parseISO(day)))

/** The first day of the month that is so many months from that of a day. */
export const monthStart = (day: string, months: number): string =>
  iso(startOfMonth(addMonths(startOfMonth(parseISO(day)), months)))

/** The last day of the month that is so many months from that of a day. */
export const monthEnd = (day: string, months: number): string =>
  iso(lastDayOfMonth(addMonths(startOfMonth(parseISO(day)), months)))

/** An hour of a day in Paris, as it is stored. */
export const momentOn = (day: string, hour: number, minutes = 0): string =>
  new Date(Date.parse(hourOn(day, hour)) + minutes * 60_000).toISOString()
