import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'

import { createLocalReq, type Payload, type Where } from 'payload'
import { expect } from 'vitest'

import { inTransaction } from '@/src/database/in-transaction'
import { env } from '@/src/env'
import { queueMessage } from '@/src/commands/platform/queue-message'
import { emptyOutbox } from '@/tests/support/outbox'
import { startSmtp } from '@/tests/support/smtp'
import { test } from '@/tests/support/test'

const collection = 'messages'
const all = 200

const settings = async (payload: Payload, data: { ratePerDomain: number }) => {
  const req = await createLocalReq({}, payload)
  await payload.updateGlobal({ slug: 'mail-settings', data, req, overrideAccess: true })
}

/** `npm run worker` on the database of the tests. */
const startWorker = (url: string) =>
  spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'scripts/worker.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env, // eslint-disable-line house/no-process-env -- handed on, not read
      DATABASE_URL: env.DATABASE_URL,
      PAYLOAD_SECRET: env.PAYLOAD_SECRET,
      SMTP_URL: url,
      MAIL_FROM: 'Résolument <test@example.org>',
      JOBS: 'worker',
      NODE_ENV: 'production',
    },
  })

const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

test('a worker killed in the middle of 200 messages, then two: all arrive, one twice at most', async ({
  payload,
}) => {
  const domain = `${randomUUID().slice(0, 8)}.test`
  await settings(payload, { ratePerDomain: 100_000 })
  await emptyOutbox(payload)
  await inTransaction(await createLocalReq({}, payload), async (req) => {
    for (let number = 0; number < all; number += 1)
      await queueMessage(
        {
          template: 'locked-out',
          data: { name: 'Marie', until: '2026-12-01T08:00:00.000Z', link: 'https://example.org/' },
          locale: 'fr',
          recipient: `${String(number)}@${domain}`,
          cause: { collection: 'users', document: String(number), reason: 'test' },
          day: domain,
        },
        req,
      )
  })

  // Killed as soon as the server has answered, before anything could be noted: the worst moment.
  const smtp = await startSmtp({
    onTaken: () => {
      if (smtp.received.length === all / 2) first.kill('SIGKILL')
    },
  })
  const first = startWorker(smtp.url)
  await once(first, 'exit')
  const before = smtp.received.length
  expect(before).toBeLessThan(all)

  const where: Where = { and: [{ domain: { equals: domain } }, { state: { equals: 'sending' } }] }
  const { docs: left } = await payload.db.find<{ id: string }>({ collection, where })
  expect(left.length).toBeLessThanOrEqual(1)
  // Five minutes later.
  for (const { id } of left)
    await payload.db.updateOne({ collection, id, data: { leaseUntil: new Date(0).toISOString() } })

  const others = [startWorker(smtp.url), startWorker(smtp.url)]
  await smtp.until(all)
  await Promise.all(others.map((child) => end(child, 'SIGTERM')))

  const sent: Where = { and: [{ domain: { equals: domain } }, { state: { equals: 'sent' } }] }
  const { totalDocs } = await payload.db.count({ collection, where: sent })
  process.stdout.write(
    `killed after ${String(before)} of ${String(all)}: ${String(totalDocs)} sent, ${String(smtp.duplicates())} twice\n`,
  )
  expect(totalDocs).toBe(all)
  expect(smtp.duplicates()).toBeLessThanOrEqual(1)
  await settings(payload, { ratePerDomain: 60 })
  await smtp.stop()
}, 300_000)
