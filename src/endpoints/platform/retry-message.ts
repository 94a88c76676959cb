import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { hasRole } from '@/access/rules'
import { inTransaction } from '@/src/database/in-transaction'
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
    const retried = await inTransaction<object | null>(req, (own) =>
      own.payload.db.updateOne({
        collection: 'messages',
        where: { and: [{ id: { equals: id } }, { state: { in: ['failed', 'given-up'] } }] },
        data: {
          state: 'queued',
          attempts: 0,
          refused: false,
          nextAttempt: new Date().toISOString(),
        },
        req: own,
      }),
    )
    return retried ? Response.json({ id, state: 'queued' }) : undefined
  }),
}
