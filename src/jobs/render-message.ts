import { env } from '@/src/env'
import { templates } from '@/src/emails'
import { renderStored } from '@/src/emails/render-stored'
import type { MailSite, MessageLocale, TemplateName } from '@/src/emails/types'

import type { Mail } from './smtp'

export type Outgoing = {
  id: string
  recipient: string
  template: TemplateName
  locale: MessageLocale
  data: unknown
}

export type Rendering = { mail: Mail; version: number }

/** Each attempt at one message says the same: a mailbox may recognise the duplicate. */
const messageIdOf = (id: string) => `<${id}@${new URL(env.SERVER_URL).hostname}>`

/** RFC 8058: a mail that one may do without says how, and one click is enough. */
const headersOf = (data: unknown): Record<string, string> =>
  typeof data === 'object' &&
  data !== null &&
  'unsubscribe' in data &&
  typeof data.unsubscribe === 'string'
    ? {
        'List-Unsubscribe': `<${data.unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }
    : {}

/** The mail of a message; in test mode, to the one address that is tested with. */
export const renderMessage = async (
  { id, recipient, template, locale, data }: Outgoing,
  site: MailSite,
  testRecipient?: string | null,
): Promise<Rendering> => {
  const { subject, html, text, attachments } = await renderStored(template, data, locale, site)
  return {
    version: templates[template].version,
    mail: {
      to: testRecipient ?? recipient,
      subject: testRecipient ? `[${recipient}] ${subject}` : subject,
      html,
      text,
      messageId: messageIdOf(id),
      headers: { ...headersOf(data), 'Auto-Submitted': 'auto-generated' },
      ...(attachments && { attachments: [...attachments] }),
    },
  }
}
