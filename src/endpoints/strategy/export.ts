import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import { spreadsheetAnswer } from '@/src/endpoints/file-answer'
import { handle } from '@/src/endpoints/handle'
import { exportStrategy } from '@/src/queries/strategy/spreadsheet/export'

const parameters = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') })

/** GET /api/strategy/export?format=csv — what one may read of the strategy, as spreadsheets. */
export const strategyExport: Endpoint = {
  path: '/strategy/export',
  method: 'get',
  handler: handle(parameters, async ({ format }, req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    const bytes = await exportStrategy({ req, overrideAccess: false }, format)
    return spreadsheetAnswer('strategie', bytes, format)
  }),
}
