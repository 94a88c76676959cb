import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { managers } from '@/access/rules'
import { today } from '@/src/domain/platform/time/paris-day'
import { documentId, handle } from '@/src/endpoints/handle'
import { readAlerts } from '@/src/queries/strategy/money'

/** GET /api/financing-plans/:id/alerts — what to look at in a plan, and what its figures come from. */
export const planAlerts: Endpoint = {
  path: '/:id/alerts',
  method: 'get',
  handler: handle(z.object({ id: documentId }), async ({ id }, req) => {
    if (!managers({ req })) throw new Forbidden(req.t)
    const found = await readAlerts(id, today(), req)
    return found && Response.json(found)
  }),
}
