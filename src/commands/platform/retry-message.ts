import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'

/**
 * Sends again a message that was given up, or at once one that waits to be tried again; the refusal
 * that it counted against its address is lifted. False when there is no such message.
 */
export const retryMessage = (id: string, req: PayloadRequest): Promise<boolean> =>
  inTransaction(req, async (own) => {
    const retried: unknown = await own.payload.db.updateOne({
      collection: 'messages',
      where: { and: [{ id: { equals: id } }, { state: { in: ['failed', 'given-up'] } }] },
      data: {
        state: 'queued',
        attempts: 0,
        refused: false,
        nextAttempt: new Date().toISOString(),
      },
      req: own,
    })
    return Boolean(retried)
  })
