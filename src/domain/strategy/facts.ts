import type { ActionStatus } from './action-status'
import type { Direction, Periodicity } from './indicator'
import type { Weather } from './weather'

/*
 * What is known of the strategy, from which every figure is computed. Dates are ISO days or moments.
 * Milestones, weights and targets are the plan, as it stands; what is dated are the facts: when a
 * milestone was done, what an indicator was worth, what a report said, since when an action has its
 * status, and what it was before.
 */

type Day = string | null | undefined

export type MilestoneFact = {
  id: string
  label: string
  weight: number
  dueDate?: Day
  doneDate?: Day
}

export type IndicatorFact = {
  id: string
  title: string
  unit?: string | null
  weight: number
  direction: Direction
  periodicity: Periodicity
  initialValue?: number | null
  initialDate?: Day
  targetValue?: number | null
  targetDate?: Day
  nextUpdate?: Day
  values: readonly { date: string; value: number }[]
}

export type ReportFact = {
  id: string
  date: string
  weather: Weather
  suggestedWeather?: Weather | null
}

/** What an action was until a day. Without a status, that is not known. */
export type FormerStatus = { status?: ActionStatus | null; until: string }

export type ActionFacts = {
  id: string
  code: string
  title: string
  status: ActionStatus
  /** Since when; without it, it is not known to have had another. */
  statusSince?: Day
  /** In order, the last one until the action has its status. */
  formerStatuses?: readonly FormerStatus[] | null
  startDate?: Day
  endDate?: Day
  milestones: readonly MilestoneFact[]
  indicators: readonly IndicatorFact[]
  reports: readonly ReportFact[]
}

export type OrientationFacts = {
  id: string
  number: number
  title: string
  actions: readonly ActionFacts[]
  indicators: readonly IndicatorFact[]
}
