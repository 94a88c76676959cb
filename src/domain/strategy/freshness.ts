import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { dayOf, daysBetween } from '@/src/domain/platform/time/days'

import type { ActionFacts } from './facts'
import { happenedBy, isClosedOn, lastBy, statusOn } from './on-a-day'

/** How many days without a report make an action one to ask about. */
export const silentAfter = 60

export type Freshness = {
  /** The day of the last fact; null when there is none. */
  date: string | null
  /** Days since then. */
  days: number | null
  words: Bilingual
}

const ago = (n: number, fr: string, en: string): Bilingual => ({
  fr: `il\u00A0y\u00A0a\u00A0${String(n)}\u00A0${fr}`,
  en: `${String(n)}\u00A0${en}\u00A0ago`,
})

const daysAYear = 365.25

/** In the unit in which a person counts: days up to two months, then months up to two years. */
const since = (days: number): Bilingual => {
  if (days === 0) return { fr: 'aujourd’hui', en: 'today' }
  if (days === 1) return { fr: 'hier', en: 'yesterday' }
  if (days <= 60) return ago(days, 'jours', 'days')
  if (days < 2 * daysAYear) return ago(Math.floor(days / 30.44), 'mois', 'months')
  return ago(Math.floor(days / daysAYear), 'ans', 'years')
}

type Dated = Pick<ActionFacts, 'milestones' | 'indicators'> & {
  reports: readonly { date: string }[]
}

/** How long ago the last report or fact of an action is, on a day. */
export const freshnessOf = ({ milestones, indicators, reports }: Dated, day: string): Freshness => {
  const facts = [
    ...reports,
    ...milestones.flatMap(({ doneDate }) => (doneDate ? [{ date: doneDate }] : [])),
    ...indicators.flatMap(({ values }) => values),
  ]
  const last = lastBy(facts, day)
  if (!last) return { date: null, days: null, words: { fr: 'aucun fait', en: 'no fact' } }
  const days = daysBetween(last.date, day)
  return { date: dayOf(last.date), days, words: since(days) }
}

/**
 * Whether an action under way has had no report for too long on a day: since the last one, or else
 * since it began. One that is to come, nobody knows when, is not waited for.
 */
export const isSilent = (action: ActionFacts, day: string, today: string): boolean => {
  if (isClosedOn(action, day, today)) return false
  if (action.startDate && !happenedBy(action.startDate, day)) return false
  const from = lastBy(action.reports, day)?.date ?? action.startDate
  return from ? daysBetween(from, day) > silentAfter : statusOn(action, day, today) !== 'upcoming'
}
