import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import { spreadsheetAnswer } from '@/src/endpoints/file-answer'
import { handle } from '@/src/endpoints/handle'
import { readDashboard } from '@/src/queries/strategy/dashboard/dashboard'
import { exportDashboard } from '@/src/queries/strategy/dashboard/export'

import { dashboardQuestion, questionOf } from './dashboard-question'

const asked = z.object({
  ...dashboardQuestion,
  format: z.enum(['json', 'xlsx', 'csv']).default('json'),
})

/**
 * GET /api/strategy/dashboard?axis=…&at=2018-01-31&format=xlsx — what the committee looks at, for those of
 * the house.
 */
export const strategyDashboard: Endpoint = {
  path: '/strategy/dashboard',
  method: 'get',
  handler: handle(asked, async ({ format, ...filters }, req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    const question = questionOf(filters)
    return format === 'json'
      ? Response.json(await readDashboard(question, req))
      : spreadsheetAnswer('tableau-de-bord', await exportDashboard(question, format, req), format)
  }),
}
