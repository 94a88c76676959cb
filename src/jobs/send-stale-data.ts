import type { PayloadRequest } from 'payload'

import { queueMessage } from '@/src/commands/platform/queue-message'
import { claimRun } from '@/src/database/claim-run'
import { inTransaction } from '@/src/database/in-transaction'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { lastMonthly } from '@/src/domain/platform/time/schedule'
import { silentActions } from '@/src/domain/strategy/digest'
import { readLedActions } from '@/src/queries/platform/led-actions'
import { byLanguage, readRecipients } from '@/src/queries/platform/recipients'

import { documentLink, footerLinks } from './mail-links'
import { readMailHours } from './mail-settings'

/** Each month, to project managers: the actions of which nobody has told anything for a while. */
export const sendStaleData = (now: string, req: PayloadRequest): Promise<void> =>
  inTransaction(req, async (own) => {
    const run = lastMonthly(now, (await readMailHours(own)).hour)
    if (!(await claimRun('stale data', run, own))) return
    const managers = await readRecipients(own, { role: { equals: 'project-manager' } })
    const subscribed = managers.filter(({ preferences }) => preferences.summary)
    for (const [language, readers] of byLanguage(subscribed)) {
      const day = parisDay(new Date(now))
      const silent = silentActions(await readLedActions(day, language, own), day)
      if (silent.length === 0) return
      const actions = silent.map(({ action: { id, code, title }, days }) => ({
        code,
        title,
        days,
        link: documentLink('actions', id),
      }))
      for (const { id, name, email } of readers)
        await queueMessage(
          {
            template: 'stale-data',
            data: { name, month: run.day.slice(0, 7), actions, ...footerLinks(id, now) },
            locale: language,
            recipient: email,
            user: id,
            cause: { collection: 'users', document: id, reason: 'stale-data' },
            day: run.day,
          },
          own,
        )
    }
  })
