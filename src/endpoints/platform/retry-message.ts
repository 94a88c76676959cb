import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { hasRole } from '@/access/rules'
import { retryMessage as sendAgain } from '@/src/commands/platform/retry-message'
import { documentId, handle } from '@/src/endpoints/handle'

/**
 * POST /api/messages/:id/retry — sends again a message that was given up, or at once one that
 * waits to be tried again. Also lifts the refusal that it counted against its address.
 */
export const retryMessage: Endpoint = {
  path: '/:id/retry',
  method: 'post',
  handler: handle(z.object({ id: documentId }), async ({ id }, req) => {
    if (!hasRole('admin')({ req })) throw new Forbidden(req.t)
    return (await sendAgain(id, req)) ? Response.json({ id, state: 'queued' }) : undefined
  }),
}
