import { addMonths } from 'date-fns'

import { dayOf, daysBetween } from '@/src/domain/platform/time/days'

import { isLate } from './action-status'
import type { ActionFacts, IndicatorFact, MilestoneFact } from './facts'
import type { Periodicity } from './indicator'
import { happenedBy, isClosedOn, lastBy, statusOn } from './on-a-day'

/** How many days a milestone is late on a day: 0 when it is done, or not due yet. */
export const daysLate = (
  { dueDate, doneDate }: Pick<MilestoneFact, 'dueDate' | 'doneDate'>,
  day: string,
): number => (!dueDate || happenedBy(doneDate, day) ? 0 : Math.max(0, daysBetween(dueDate, day)))

const months: Record<Periodicity, number | undefined> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
  once: undefined,
}

/**
 * The day when the next value of an indicator is due, as one sees it on a day: the one that was
 * planned, until a value of that day or later comes in; then one period after the last value.
 * Nothing more is due once the target's date has its value.
 */
export const dueOn = (
  { periodicity, nextUpdate, initialDate, targetDate, values }: IndicatorFact,
  day: string,
): string | undefined => {
  const last = lastBy(values, day)?.date
  if (nextUpdate && !(last && dayOf(last) >= dayOf(nextUpdate))) return dayOf(nextUpdate)
  if (last && targetDate && dayOf(last) >= dayOf(targetDate)) return undefined
  const period = months[periodicity]
  if (period === undefined) return last ? undefined : targetDate ? dayOf(targetDate) : undefined
  const from = last ?? initialDate
  return from
    ? addMonths(new Date(dayOf(from)), period)
        .toISOString()
        .slice(0, 10)
    : undefined
}

/** Whether a value of the indicator is overdue on a day; the day itself is still on time. */
export const isIndicatorLate = (indicator: IndicatorFact, day: string): boolean => {
  const due = dueOn(indicator, day)
  return due !== undefined && due < dayOf(day)
}

/** What is late in an action on a day. Nothing is, of an action of which nothing more is expected. */
export const lateIn = (action: Omit<ActionFacts, 'reports'>, day: string, today: string) => {
  const isClosed = isClosedOn(action, day, today)
  const status = statusOn(action, day, today)
  return {
    action: isLate({ status, endDate: action.endDate }, day),
    milestones: isClosed ? [] : action.milestones.filter((one) => daysLate(one, day) > 0),
    indicators: isClosed ? [] : action.indicators.filter((one) => isIndicatorLate(one, day)),
  }
}
