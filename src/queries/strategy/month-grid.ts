import type { PayloadRequest } from 'payload'

import { isDueInMonth } from '@/src/domain/strategy/milestone-state'

import { type Scope, readDailyActions } from './daily-actions'
import { readLastReports, readMilestonesOf, readSuggestedWeathers, statusToCount } from './month'

/**
 * The actions of a scope as the grid of the month shows them on a day: where each stands, what the
 * facts suggest of its weather, its last report. A constant number of queries.
 */
export const readMonthGrid = async (scope: Scope, day: string, req: PayloadRequest) => {
  const { actions, orientations, isCut } = await readDailyActions(scope, req)
  const ids = actions.map(({ id }) => id)
  const said = new Map(
    actions.map((action) => [action.id, { status: statusToCount(action, action.status) }]),
  )
  const [weathers, reports, milestones] = await Promise.all([
    readSuggestedWeathers(said, day, req),
    readLastReports(ids, req),
    readMilestonesOf(ids, req),
  ])
  return {
    isCut,
    orientations,
    rows: actions.map(
      ({ id, code, title, status, updatedAt, blocked, sampleFollowUp, ...rest }) => {
        const { startDate, endDate, wordingToConfirm } = rest
        const open = (milestones.get(id) ?? []).filter(({ doneDate }) => !doneDate)
        const last = reports.get(id)
        return {
          id,
          code,
          title,
          status,
          updatedAt,
          sampleFollowUp,
          blockedReason: blocked?.reason ?? '',
          suggested: weathers.get(id),
          last: last && { date: last.date, weather: last.weather, done: last.done },
          startDate,
          endDate,
          wordingToConfirm,
          /** All that are not done; those of the month can be ticked. */
          open: open.map(({ id: milestone, dueDate }) => ({ id: milestone, dueDate })),
          milestones: open
            .filter((one) => isDueInMonth(one, day))
            .map(({ id: milestone, label, dueDate }) => ({ id: milestone, label, dueDate })),
        }
      },
    ),
  }
}

export type MonthRow = Awaited<ReturnType<typeof readMonthGrid>>['rows'][number]
