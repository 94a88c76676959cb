import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import { spreadsheetAnswer } from '@/src/endpoints/file-answer'
import { handle } from '@/src/endpoints/handle'
import { exportSubject } from '@/src/queries/platform/import/export'
import { placesSubject } from '@/src/queries/places/import/subject'

const parameters = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') })

/** GET /api/places/workbook?format=csv — the tiers-lieux as the house reads them, in the layout that is imported. */
export const placesWorkbook: Endpoint = {
  path: '/places/workbook',
  method: 'get',
  handler: handle(parameters, async ({ format }, req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    const scope = { req, overrideAccess: false }
    return spreadsheetAnswer(
      'tiers-lieux',
      await exportSubject(placesSubject, scope, format),
      format,
    )
  }),
}
