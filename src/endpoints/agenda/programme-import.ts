import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import { importingInto } from '@/src/commands/agenda/import-programme'
import { usualDayStart } from '@/src/domain/agenda/day-start'
import { spreadsheetAnswer } from '@/src/endpoints/file-answer'
import { documentId, handle } from '@/src/endpoints/handle'
import { importEndpoint } from '@/src/endpoints/platform/import'
import { readAsked } from '@/src/endpoints/read-asked'
import { programmeSubject } from '@/src/queries/agenda/import/subject'
import type { IntoEvent } from '@/src/queries/agenda/import/tables'
import { exportSubject } from '@/src/queries/platform/import/export'

const asked = z.object({ event: documentId })

const readEvent = async (id: string, req: PayloadRequest): Promise<IntoEvent> => {
  const event = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    joins: false,
    select: { timeZone: true, dayStart: true },
    overrideAccess: false,
    req,
  })
  if (!event) throw new NotFound(req.t)
  return { id, timeZone: event.timeZone, dayStart: event.dayStart ?? usualDayStart }
}

/** POST /api/programme/import?event=… — a programme, from frab's schedule.xml, a schedule.json or a spreadsheet. */
export const programmeImport = importEndpoint('/programme/import', async (req) =>
  importingInto(await readEvent(readAsked(asked, req.query, req).event, req)),
)

const parameters = asked.extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') })

/** GET /api/programme/workbook?event=…&format=csv — a programme as the house reads it, in the layout that is imported. */
export const programmeWorkbook: Endpoint = {
  path: '/programme/workbook',
  method: 'get',
  handler: handle(parameters, async ({ event, format }, req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    const scope = { req, overrideAccess: false }
    const subject = programmeSubject(await readEvent(event, req))
    return spreadsheetAnswer('programme', await exportSubject(subject, scope, format), format)
  }),
}
