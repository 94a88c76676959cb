import type { PayloadRequest } from 'payload'

import { withoutLinks } from '@/src/domain/platform/mail/without-links'
import type { Message } from '@/src/payload-types'

/** A message of the outbox as whoever may read it does: without what its links open. */
export const readMessage = async (
  id: string,
  req: PayloadRequest,
): Promise<
  (Pick<Message, 'recipient' | 'template' | 'locale'> & { data: unknown }) | undefined
> => {
  const select = { recipient: true, template: true, locale: true, data: true } as const
  const where = { id: { equals: id } }
  const readable = await req.payload.count({
    collection: 'messages',
    where,
    overrideAccess: false,
    req,
  })
  if (readable.totalDocs === 0) return undefined
  const { docs } = await req.payload.find({
    collection: 'messages',
    where,
    select,
    depth: 0,
    limit: 1,
    overrideAccess: true, // `data` is for nobody: what it opens is taken out below
    req,
  })
  const [message] = docs
  if (!message) return undefined
  return { ...message, data: JSON.parse(withoutLinks(JSON.stringify(message.data))) }
}
