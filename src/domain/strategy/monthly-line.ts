import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

import { type Action, actionProblem } from './action.rules'
import type { ActionStatus } from './action-status'
import { progressReportProblem } from './progress-report.rules'
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
}

/** What is known of its action when the line comes in. */
export type Known = { action: Action & { updatedAt: string }; suggested: Weather }

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
})

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
  const { action, suggested } = known
  if (action.updatedAt !== line.updatedAt) return { path: 'updatedAt', message: refusals.changed }
  if (line.done.trim() === '') return { path: 'done', message: refusals.silent }
  const change = changeIn(line, action)
  const problem =
    (change && actionProblem({ ...action, ...change }, action)) ??
    progressReportProblem({ ...reportIn(line, suggested), suggestedWeather: suggested })
  return problem && { ...problem, path: lineFieldOf(problem.path) }
}

type Report = { action: string; weather: Weather; done: string }

/**
 * Whether a line is a report that is there already: the one who sent it did not get the answer, and
 * sends it again.
 */
export const isThere = (line: MonthlyLine, reports: readonly Report[]): boolean =>
  reports.some(
    ({ action, weather, done }) =>
      action === line.action &&
      done === line.done.trim() &&
      (line.weather === 'suggested' || line.weather === weather),
  )
