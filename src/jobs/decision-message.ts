import type { Message } from '@/src/commands/platform/queue-message'
import type { OwnedDecision } from '@/src/queries/platform/open-decisions'
import type { Recipient } from '@/src/queries/platform/recipients'

import { linkToAnswer, documentLink, footerLinks } from './mail-links'

type Notice = {
  template: 'decision-assigned' | 'decision-due' | 'decision-overdue'
  /** The day of which there is one only. */
  day?: string
}

/** What tells the owner of a decision about it. */
export const decisionMessage = (
  { template, day }: Notice,
  { id, number, text, dueDate, meeting }: OwnedDecision,
  { id: user, name, email, preferences }: Recipient,
  now: string,
): Message => ({
  template,
  data: {
    name,
    number,
    text,
    dueDate,
    meeting,
    link: documentLink('decisions', id),
    answer: linkToAnswer({ purpose: 'decision-done', subject: id, user }, now),
    ...footerLinks(user, now),
  },
  locale: preferences.language,
  recipient: email,
  user,
  cause: { collection: 'decisions', document: id, reason: template },
  ...(day && { day }),
})
