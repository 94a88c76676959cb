import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

import { type Action, actionProblem } from './action.rules'
import type { ActionStatus } from './action-status'
import { doneProblem, isDoneOn, milestoneProblem } from './milestone.rules'
import { progressReportProblem, trashedActionProblem } from './progress-report.rules'
import { isWeather, type Weather } from './weather'

/** « suggested »: the one that the facts suggest. */
export type MonthlyWeather = Weather | 'suggested'

export const isMonthlyWeather = (word: unknown): word is MonthlyWeather =>
  word === 'suggested' || isWeather(word)

/** What someone enters of an action for the month. */
export type MonthlyLine = {
  action: string
  /** When the action was last changed, as the one who enters it has read it. */
  updatedAt: string
  status: ActionStatus
  /** Asked of a blocked action alone. */
  blockedReason?: string
  weather: MonthlyWeather
  weatherReason?: string
  /** What was done, in one line. */
  done: string
  next?: string
  risks?: string
  /** Milestones that are done, each on its day. */
  milestones?: readonly DoneMilestone[]
}

export type DoneMilestone = { id: string; doneDate: string }

/** A milestone of the action, as it stands. */
export type KnownMilestone = {
  id: string
  label: string
  weight?: number | null
  doneDate?: string | null
}

/** What is known of its action when the line comes in. */
export type Known = {
  action: Action & { updatedAt: string; deletedAt?: string | null }
  suggested: Weather
  milestones: readonly KnownMilestone[]
  /** The day that the month is entered for. */
  date: string
  today: string
}

const refusals = {
  absent: {
    fr: 'Cette action n’existe plus, ou vous ne pouvez pas la lire.',
    en: 'This action is no longer there, or you may not read it.',
  },
  twice: {
    fr: 'Cette action est saisie deux fois\u00A0: gardez une seule ligne.',
    en: 'This action is entered twice: keep one line.',
  },
  changed: {
    fr: 'Cette action a changé depuis que vous l’avez lue\u00A0: rechargez la page, votre saisie y sera encore.',
    en: 'This action has changed since you read it: load the page again, your entry will still be there.',
  },
  silent: {
    fr: 'Dites en une ligne ce qui a été fait.',
    en: 'Say in one line what was done.',
  },
  milestone: {
    fr: 'Un jalon coché n’existe plus, ou n’est pas de cette action\u00A0: rechargez la page.',
    en: 'A milestone that is ticked is no longer there, or not of this action: load the page again.',
  },
} satisfies Record<string, Bilingual>

/** What a line changes in its action, if anything. */
export const changeIn = ({ status, blockedReason: reason }: MonthlyLine, action: Action) =>
  status !== action.status ||
  (status === 'blocked' && reason?.trim() !== action.blocked?.reason?.trim())
    ? { status, ...(status === 'blocked' && { blocked: { ...action.blocked, reason } }) }
    : undefined

/** The report that a line is. */
export const reportIn = (line: MonthlyLine, suggested: Weather) => ({
  action: line.action,
  weather: line.weather === 'suggested' ? suggested : line.weather,
  weatherReason: line.weatherReason?.trim(),
  done: line.done.trim(),
  next: line.next?.trim(),
  risks: line.risks?.trim(),
})

/** Why a milestone is not noted as done, with its name: a line may hold several. */
const milestoneRefusal = (
  { id, doneDate }: DoneMilestone,
  milestones: readonly KnownMilestone[],
): Bilingual | undefined => {
  const known = milestones.find((one) => one.id === id)
  if (!known) return refusals.milestone
  return (doneProblem(known, doneDate) ?? milestoneProblem(known))?.message
}

/** The milestones that a line still has to note as done. */
export const milestonesToNote = (
  { milestones = [] }: MonthlyLine,
  known: readonly KnownMilestone[],
): readonly DoneMilestone[] =>
  milestones.filter(
    ({ id, doneDate }) => !known.some((one) => one.id === id && isDoneOn(one, doneDate)),
  )

/** The field of a line that a field of its action or of its report is entered in. */
export const lineFieldOf = (path: string): string =>
  path === 'blocked.reason' ? 'blockedReason' : path

/** Why a line is refused before anything is written and in which of its fields, or `undefined`. */
export const lineRefusal = (
  line: MonthlyLine,
  known: Known | undefined,
  before: readonly MonthlyLine[] = [],
): Problem | undefined => {
  if (!known) return { path: 'action', message: refusals.absent }
  if (before.some(({ action }) => action === line.action))
    return { path: 'action', message: refusals.twice }
  const { action, suggested, milestones, date, today } = known
  const trashed = trashedActionProblem(action)
  if (trashed) return trashed
  if (action.updatedAt !== line.updatedAt) return { path: 'updatedAt', message: refusals.changed }
  if (line.done.trim() === '') return { path: 'done', message: refusals.silent }
  for (const one of line.milestones ?? []) {
    const message = milestoneRefusal(one, milestones)
    if (message) return { path: 'milestones', message }
  }
  const change = changeIn(line, action)
  const problem =
    (change && actionProblem({ ...action, ...change }, action)) ??
    progressReportProblem(
      { ...reportIn(line, suggested), date, suggestedWeather: suggested },
      { today },
    )
  return problem && { ...problem, path: lineFieldOf(problem.path) }
}

type Report = {
  action: string
  weather: Weather
  done: string
  next?: string | null
  risks?: string | null
}

/**
 * Whether a line is a report that is there already: the one who sent it did not get the answer, and
 * sends it again.
 */
export const isThere = (
  line: MonthlyLine,
  reports: readonly Report[],
  milestones: readonly KnownMilestone[] = [],
): boolean =>
  milestonesToNote(line, milestones).length === 0 &&
  reports.some(
    ({ action, weather, done, next, risks }) =>
      action === line.action &&
      done === line.done.trim() &&
      (next ?? '') === (line.next?.trim() ?? '') &&
      (risks ?? '') === (line.risks?.trim() ?? '') &&
      (line.weather === 'suggested' || line.weather === weather),
  )
