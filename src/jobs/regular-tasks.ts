import type { Payload, PayloadRequest, TaskConfig, Where } from 'payload'

import { templateNames } from '@/src/domain/platform/mail/templates'
import { forgetUsedLinks } from '@/src/commands/platform/spend-link'

import { eraseMessages } from './erase-messages'
import { sendDecisionNotices } from './send-decision-notices'
import { sendDigests } from './send-digests'
import { sendPlaceChecks } from './send-place-checks'
import { sendStaleData } from './send-stale-data'

type Work = (now: string, req: PayloadRequest) => Promise<unknown>

/**
 * Each hour, because the clock of a server need not be that of Paris: the work itself knows whether
 * its time has come, and takes it once.
 */
const hourly = '0 * * * *'
const nightly = '30 2 * * *'

const collection = 'payload-jobs'

/** One job of a task waits at most; one that waits beyond the next run would hold all runs up. */
const bringForward = async ({ db }: Payload, slug: string, next: Date | undefined) => {
  if (!next) return
  const waitUntil = next.toISOString()
  const where: Where = {
    and: [
      { taskSlug: { equals: slug } },
      { processing: { equals: false } },
      { waitUntil: { greater_than: waitUntil } },
    ],
  }
  const { docs } = await db.find<{ id: string }>({ collection, where, limit: 100 })
  for (const { id } of docs) await db.updateOne({ collection, id, data: { waitUntil } })
}

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
      // Payload's own `afterSchedule` notes each minute that it looked. The next job is queued
      // ahead: one that a server was down for is there when it is back.
      hooks: {
        beforeSchedule: async ({ defaultBeforeSchedule, ...looked }) => {
          await bringForward(looked.req.payload, slug, looked.queueable.waitUntil)
          return defaultBeforeSchedule({ defaultBeforeSchedule, ...looked })
        },
        afterSchedule: () => undefined,
      },
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
  task('send-place-checks', 'Vérification des lieux', hourly, sendPlaceChecks),
  task('erase-messages', 'Effacement des messages anciens', nightly, eraseMessages),
  task('forget-used-links', 'Oubli des liens périmés', nightly, forgetUsedLinks),
]
