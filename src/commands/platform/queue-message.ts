import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'
import { WriteConflict } from '@/src/database/transient'
import {
  normalAddressOf,
  type Cause,
  domainOf,
  messageKey,
  nextPlace,
} from '@/src/domain/platform/mail/outbox'
import type { MessageLocale, TemplateData, TemplateName } from '@/src/emails/types'

type Of<Name extends TemplateName> = {
  template: Name
  data: TemplateData[Name]
  locale: MessageLocale
  recipient: string
  /** Id of the account it is for, if it is for one. */
  user?: string
  cause: Cause
  /** Day (ISO) of which there is one only; the key is cause + template + recipient + day. */
  day?: string
}

export type Message = { [Name in TemplateName]: Of<Name> }[TemplateName]

let lastPlace = 0

/**
 * Writes a message in the transaction of its cause (`req`): kept with it, rolled back with it. The
 * worker sends it later. A duplicate is left out: returns undefined.
 */
export const queueMessage = (message: Message, req: PayloadRequest): Promise<string | undefined> =>
  inTransaction(req, async (own) => {
    const { template, data, locale, user, cause } = message
    const key = messageKey(message)
    const where = { key: { equals: key } }
    // Through the database itself: nothing of the outbox is anyone's to write.
    const duplicate = await own.payload.db.findOne({ collection: 'messages', where, req: own })
    if (duplicate) return undefined
    lastPlace = nextPlace(lastPlace, Date.now())
    try {
      const { id } = await own.payload.create({
        collection: 'messages',
        data: {
          key,
          recipient: normalAddressOf(message.recipient),
          domain: domainOf(message.recipient),
          template,
          data,
          locale,
          cause: { slug: cause.collection, document: cause.document, reason: cause.reason },
          state: 'queued',
          attempts: 0,
          place: lastPlace,
          nextAttempt: new Date().toISOString(),
          ...(user && { user }),
        },
        depth: 0,
        overrideAccess: true, // nobody writes the outbox but the code
        req: own,
      })
      return id
    } catch (error) {
      // Someone has just written the duplicate: MongoDB tells by its unique index. Tried again, it is found.
      if (!(await isTaken(key, req))) throw error
      throw new WriteConflict(`The message « ${key} » was written meanwhile.`, { cause: error })
    }
  })

/** As others see it, outside the transaction. */
const isTaken = async (key: string, { payload }: PayloadRequest) =>
  (await payload.db.count({ collection: 'messages', where: { key: { equals: key } } })).totalDocs >
  0
