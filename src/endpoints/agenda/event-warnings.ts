import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import { documentId, handle } from '@/src/endpoints/handle'
import { readWarnings } from '@/src/queries/agenda/schedule-warnings'

/** GET /api/events/:id/warnings — what is worth a look in the programme of an event. */
export const eventWarnings: Endpoint = {
  path: '/:id/warnings',
  method: 'get',
  handler: handle(z.object({ id: documentId }), async ({ id }, req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    const warnings = await readWarnings(id, req)
    return warnings && Response.json({ warnings })
  }),
}
