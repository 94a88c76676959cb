import type { PayloadRequest } from 'payload'

import { type Scope, readDailyActions } from './daily-actions'
import { readLastReports, readSuggestedWeathers, statusToCount } from './month'

/**
 * The actions of a scope as the grid of the month shows them on a day: where each stands, what the
 * facts suggest of its weather, its last report. A constant number of queries.
 */
export const readMonthGrid = async (scope: Scope, day: string, req: PayloadRequest) => {
  const { actions, orientations, isCut } = await readDailyActions(scope, req)
  const statuses = new Map(
    actions.map((action) => [action.id, statusToCount(action, action.status)]),
  )
  const [weathers, reports] = await Promise.all([
    readSuggestedWeathers(statuses, day, req),
    readLastReports([...statuses.keys()], req),
  ])
  return {
    isCut,
    orientations,
    rows: actions.map(({ id, code, title, status, updatedAt, blocked, sampleFollowUp }) => {
      const last = reports.get(id)
      return {
        id,
        code,
        title,
        status,
        updatedAt,
        sampleFollowUp,
        blockedReason: blocked?.reason ?? '',
        suggested: weathers.get(id)?.weather ?? 'not-given',
        last: last && { date: last.date, weather: last.weather, done: last.done },
      }
    }),
  }
}

export type MonthRow = Awaited<ReturnType<typeof readMonthGrid>>['rows'][number]
