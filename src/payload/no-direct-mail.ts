import type { EmailAdapter } from 'payload'

/** The text that a hook gives when it has written the mail to the outbox itself. */
export const inOutbox = ''

/**
 * What Payload 3.90 sends by itself, it sends at once: whoever asks waits for the mail server within a
 * transaction, and nothing tries again. It is not sent; our messages are written by `queueMessage`.
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
