import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import { longest } from '@/src/domain/platform/text/sizes'
import { today } from '@/src/domain/platform/time/paris-day'
import { isActionStatus } from '@/src/domain/strategy/action-status'
import { askedDay } from '@/src/endpoints/asked-day'
import { spreadsheetAnswer } from '@/src/endpoints/file-answer'
import { documentId, handle } from '@/src/endpoints/handle'
import { readDashboard } from '@/src/queries/strategy/dashboard/dashboard'
import { exportDashboard } from '@/src/queries/strategy/dashboard/export'

const id = documentId.optional()

const asked = z.object({
  at: askedDay.optional(),
  since: id,
  axis: id,
  orientation: id,
  workstream: id,
  commune: id,
  department: z.string().max(longest.text).optional(),
  status: z.string().refine(isActionStatus).optional(),
  format: z.enum(['json', 'xlsx', 'csv']).default('json'),
})

/**
 * GET /api/strategy/dashboard?axis=…&at=2018-01-31&format=xlsx — what the committee looks at, for those of
 * the house.
 */
export const strategyDashboard: Endpoint = {
  path: '/strategy/dashboard',
  method: 'get',
  handler: handle(asked, async ({ at, since, format, ...filters }, req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    const now = today()
    const day = at && at < now ? at : now
    const question = { filters, day, today: now, since }
    return format === 'json'
      ? Response.json(await readDashboard(question, req))
      : spreadsheetAnswer('tableau-de-bord', await exportDashboard(question, format, req), format)
  }),
}
