import { dayOf } from '@/src/domain/platform/time/days'
import type { IndicatorFact } from '@/src/domain/strategy/facts'
import { freshnessOf } from '@/src/domain/strategy/freshness'
import { isClosedOn } from '@/src/domain/strategy/on-a-day'
import { currentOn, rateOn } from '@/src/domain/strategy/rate'
import type { Days } from '@/src/domain/strategy/standing'

import type { PlacedAction } from '../strategy-facts'

/** An indicator on a day against its target; `about` says whose it is. */
export const measured = (indicator: IndicatorFact, about: string, day: string) => {
  const current = currentOn(indicator, day)
  return {
    id: indicator.id,
    title: indicator.title,
    about,
    unit: indicator.unit ?? null,
    initial: indicator.initialValue ?? null,
    current: current ? { value: current.value, day: dayOf(current.date) } : null,
    target: indicator.targetValue ?? null,
    targetDay: indicator.targetDate ? dayOf(indicator.targetDate) : null,
    rate: rateOn(indicator, day).value,
    values: indicator.values
      .map(({ date, value }) => ({ day: dayOf(date), value }))
      .toSorted((one, other) => one.day.localeCompare(other.day)),
  }
}

/** How many of the latest, and of the oldest. */
const mostNews = 5

/** The open actions that were told of last, and the longest ago. */
export const newsOf = (actions: readonly PlacedAction[], { day, today }: Days) => {
  const dated = actions
    .filter((action) => !isClosedOn(action, day, today))
    .map((action) => {
      const { id, code, title, reports } = action
      const { date, days } = freshnessOf({ milestones: [], indicators: [], reports }, day)
      return { id, code, title, day: date, days }
    })
  const told = dated.filter(({ days }) => days !== null)
  const byAge = told.toSorted((one, other) => (one.days ?? 0) - (other.days ?? 0))
  return {
    freshest: byAge.slice(0, mostNews),
    stalest: byAge.slice(mostNews).toReversed().slice(0, mostNews),
    untold: dated.length - told.length,
  }
}
