import type { PayloadRequest } from 'payload'

import { managerRoles } from '@/access/roles'
import { queueMessage } from '@/src/commands/platform/queue-message'
import { claimRun } from '@/src/database/claim-run'
import { inTransaction } from '@/src/database/in-transaction'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { lastWeekly } from '@/src/domain/platform/time/schedule'
import type { Purpose } from '@/src/domain/platform/web/signed-link'
import { type Answer, type DigestItem, digestOf } from '@/src/domain/strategy/digest'
import type { TemplateData } from '@/src/emails/types'
import { readLedActions } from '@/src/queries/platform/led-actions'
import { isTold, readOpenDecisions } from '@/src/queries/platform/open-decisions'
import { byLanguage, readRecipients, type Recipient } from '@/src/queries/platform/recipients'

import { linkToAnswer, documentLink, footerLinks } from './mail-links'
import { readMailHours } from './mail-settings'

type AnswerByMail = TemplateData['digest']['sections'][number]['lines'][number]['answers'][number]

/** What a signed link answers; the rest is answered on the landing page of the back-office. */
const purposeOf: Record<AnswerByMail['label'], Purpose> = {
  unchanged: 'report-unchanged',
  form: 'report-form',
  'milestone-done': 'milestone-done',
  'decision-done': 'decision-done',
}

const isByMail = (answer: Answer): answer is AnswerByMail['label'] => answer in purposeOf

/** Who leads without managing reads what waits, and answers otherwise. */
const mayAnswer = (answer: Answer, { role }: Recipient): boolean =>
  answer === 'decision-done' || managerRoles.some((manager) => manager === role)

const lineOf = (
  { about, title, detail, answers }: DigestItem,
  reader: Recipient,
  now: string,
): TemplateData['digest']['sections'][number]['lines'][number] => ({
  title,
  detail: detail[reader.preferences.language],
  link: documentLink(about.collection, about.id),
  answers: answers
    .filter(isByMail)
    .filter((answer) => mayAnswer(answer, reader))
    .map((label) => ({
      label,
      link: linkToAnswer({ purpose: purposeOf[label], subject: about.id, user: reader.id }, now),
    })),
})

/**
 * Each week, to each person, what they lead and own that waits for them; to nobody when nothing
 * does. `now` is an ISO moment.
 */
export const sendDigests = (now: string, req: PayloadRequest): Promise<void> =>
  inTransaction(req, async (own) => {
    const run = lastWeekly(now, await readMailHours(own))
    if (!(await claimRun('digests', run, own))) return
    const day = parisDay(new Date(now))
    const people = await readRecipients(own)
    const subscribed = people.filter(({ preferences }) => preferences.digest === 'weekly')
    for (const [language, readers] of byLanguage(subscribed)) {
      const actions = await readLedActions(day, language, own)
      const decisions = await readOpenDecisions(language, own)
      for (const reader of readers) {
        const parts = digestOf(
          {
            actions: actions.filter(({ leads }) => leads.includes(reader.id)),
            decisions: decisions.filter((decision) => isTold(decision, reader)),
          },
          day,
        )
        if (parts.length === 0) continue
        const sections = parts.map(({ kind, items }) => ({
          kind,
          lines: items.map((item) => lineOf(item, reader, now)),
        }))
        await queueMessage(
          {
            template: 'digest',
            data: { name: reader.name, day, sections, ...footerLinks(reader.id, now) },
            locale: language,
            recipient: reader.email,
            user: reader.id,
            cause: { collection: 'users', document: reader.id, reason: 'digest' },
            day: run.day,
          },
          own,
        )
      }
    }
  })
