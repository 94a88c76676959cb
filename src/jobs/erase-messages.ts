import type { PayloadRequest } from 'payload'

import { forgottenBefore } from '@/src/domain/platform/mail/retention'

/** Each night: what was sent to whom is forgotten after 13 months, whatever became of it. */
export const eraseMessages = async (now: string, req: PayloadRequest): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'messages',
    where: { createdAt: { less_than: forgottenBefore(now) } },
    req,
  })
}
