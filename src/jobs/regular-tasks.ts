import type { PayloadRequest, TaskConfig } from 'payload'

import { templateNames } from '@/src/domain/platform/templates'
import { forgetUsedLinks } from '@/src/links/spend-link'

import { eraseMessages } from './erase-messages'
import { sendDecisionNotices } from './send-decision-notices'
import { sendDigests } from './send-digests'
import { sendStaleData } from './send-stale-data'

type Work = (now: string, req: PayloadRequest) => Promise<unknown>

/**
 * Each hour, because the clock of a server need not be that of Paris: the work itself knows whether
 * its turn has come, and takes it once.
 */
const hourly = '0 * * * *'
const nightly = '30 2 * * *'

const task = (
  slug: string,
  label: string,
  cron: string,
  work: Work,
): TaskConfig<{ input: object; output: object }> => ({
  slug,
  label,
  retries: 2,
  schedule: [
    {
      cron,
      queue: 'default',
      // Payload's own notes each minute that it looked. The next job is queued ahead: one that a
      // server was down for is there when it is back.
      hooks: { afterSchedule: () => undefined },
    },
  ],
  handler: async ({ req }) => {
    await work(new Date().toISOString(), req)
    return { output: {} }
  },
})

/** What comes back each week, day, month and night. */
export const regularTasks = [
  task('send-digests', templateNames.digest.fr, hourly, sendDigests),
  task('send-decision-notices', 'Rappels des décisions', hourly, sendDecisionNotices),
  task('send-stale-data', templateNames['stale-data'].fr, hourly, sendStaleData),
  task('erase-messages', 'Effacement des messages anciens', nightly, eraseMessages),
  task('forget-used-links', 'Oubli des liens périmés', nightly, forgetUsedLinks),
]
