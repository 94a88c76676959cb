import type { EmailAdapter } from 'payload'

/**
 * What Payload itself would send, it would send at once, within a transaction and outside the
 * outbox: it is not sent. Our own messages are written by `queueMessage`.
 */
export const noDirectMail: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: ({ subject }) => {
    payload.logger.error(`Not sent, because it is no message of the outbox: « ${subject ?? ''} ».`)
    return Promise.resolve()
  },
})
