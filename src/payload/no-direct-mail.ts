import type { EmailAdapter } from 'payload'

/** The text that a hook gives when it has written the mail to the outbox itself. */
export const inOutbox = ''

/**
 * What Payload itself would send, it would send at once, within a transaction and outside the
 * outbox: it is not sent. Our own messages are written by `queueMessage`.
 */
export const noDirectMail: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: ({ html, subject }) => {
    if (html !== inOutbox)
      payload.logger.error(
        `Not sent, because it is no message of the outbox: « ${subject ?? ''} ».`,
      )
    return Promise.resolve()
  },
})
