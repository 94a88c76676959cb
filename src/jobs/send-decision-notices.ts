import type { PayloadRequest } from 'payload'

import { queueMessage } from '@/src/commands/platform/queue-message'
import { claimRun } from '@/src/database/claim-run'
import { inTransaction } from '@/src/database/in-transaction'
import { noticeOn } from '@/src/domain/committee/decision-notice'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { lastDaily } from '@/src/domain/platform/time/schedule'
import { isTold, readOpenDecisions } from '@/src/queries/platform/open-decisions'
import { byLanguage, readRecipients } from '@/src/queries/platform/recipients'

import { decisionMessage } from './decision-message'
import { readMailHours } from './mail-settings'

const templateOf = { due: 'decision-due', overdue: 'decision-overdue' } as const

/** Each day, to who owns a decision: that its date is near, and each week that it is past. */
export const sendDecisionNotices = (now: string, req: PayloadRequest): Promise<void> =>
  inTransaction(req, async (own) => {
    const run = lastDaily(now, (await readMailHours(own)).hour)
    if (!(await claimRun('decision notices', run, own))) return
    const day = parisDay(new Date(now))
    const people = await readRecipients(own)
    const subscribed = people.filter(({ preferences }) => preferences.decisions)
    for (const [language, readers] of byLanguage(subscribed)) {
      const decisions = await readOpenDecisions(language, own)
      for (const decision of decisions) {
        const notice = noticeOn(decision, day)
        const reader = readers.find((one) => isTold(decision, one))
        if (!notice || !reader) continue
        const told = { template: templateOf[notice.kind], day: notice.of }
        await queueMessage(decisionMessage(told, decision, reader, now), own)
      }
    }
  })
