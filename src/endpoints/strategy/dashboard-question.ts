import { z } from 'zod'

import { longest } from '@/src/domain/platform/text/sizes'
import { today } from '@/src/domain/platform/time/paris-day'
import { isActionStatus } from '@/src/domain/strategy/action-status'
import { askedDay } from '@/src/endpoints/asked-day'
import { documentId } from '@/src/endpoints/handle'
import type { DashboardQuestion } from '@/src/queries/strategy/dashboard/dashboard'

const id = documentId.optional()

const question = z.object({
  at: askedDay.optional(),
  since: id,
  axis: id,
  orientation: id,
  workstream: id,
  commune: id,
  department: z.string().max(longest.text).optional(),
  status: z.string().refine(isActionStatus).optional(),
})

/** What may be asked of the dashboard: a part of the strategy, a day, a meeting to compare with. */
export const dashboardQuestion = question.shape

/** The same as its read models take it; a day to come is today. */
export const questionOf = ({
  at,
  since,
  ...filters
}: z.infer<typeof question>): DashboardQuestion => {
  const now = today()
  return { filters, day: at && at < now ? at : now, today: now, since }
}
