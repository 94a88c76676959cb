import { randomUUID } from 'node:crypto'

import { beforeAll, expect } from 'vitest'
import { z } from 'zod'

import { eraseMessages } from '@/src/jobs/erase-messages'
import { queueMessage } from '@/src/commands/platform/queue-message'
import { regularTasks } from '@/src/jobs/regular-tasks'
import { sendStaleData } from '@/src/jobs/send-stale-data'
import {
  monday,
  day,
  createAccount,
  createLedAction,
  messagesTo,
  forgetRuns,
} from '@/tests/support/mail'
import { test } from '@/tests/support/test'

beforeAll(forgetRuns)

test('what is regular is queued ahead, once, however often the clock looks', async ({
  payload,
  tx: req,
}) => {
  const collection = 'payload-jobs'
  await payload.db.deleteMany({ collection, where: {}, req }) // those of other tests
  const queued = async () => {
    const before = Date.now()
    await payload.jobs.handleSchedules({ queue: 'default', req })
    const { docs } = await payload.db.find<{ taskSlug: string; waitUntil?: string }>({
      collection,
      where: {},
      pagination: false,
      req,
    })
    expect(docs.every(({ waitUntil }) => waitUntil && Date.parse(waitUntil) > before)).toBe(true)
    return docs.map(({ taskSlug }) => taskSlug).sort()
  }
  const first = await queued()
  expect(new Set(first).size).toBe(first.length)
  expect(first).toEqual(regularTasks.map(({ slug }) => slug).sort())
  expect(await queued()).toEqual(first)
})

test('each month project managers are told the actions without news', async ({ payload, tx }) => {
  const [manager, editor] = [
    await createAccount(payload, tx),
    await createAccount(payload, tx, 'editor'),
  ]
  const unsubscribed = await createAccount(payload, tx, 'project-manager', { summary: false })
  const silent = await createLedAction(payload, tx, editor, { lastReport: day(-80) })
  const recent = await createLedAction(payload, tx, editor)

  for (const now of [monday, day(1), day(10)]) await sendStaleData(now, tx)

  const [summary, ...others] = await messagesTo(payload, tx, manager, 'stale-data')
  expect(others).toEqual([])
  const { month, actions } = z
    .object({
      month: z.string(),
      actions: z.array(z.object({ code: z.string(), days: z.unknown() })),
    })
    .parse(summary?.data)
  expect(month).toBe('2026-06')
  expect(actions).toContainEqual({ code: silent.code, days: 80 })
  expect(actions.map(({ code }) => code)).not.toContain(recent.code)
  for (const account of [editor, unsubscribed])
    expect(await messagesTo(payload, tx, account, 'stale-data')).toEqual([])

  await sendStaleData('2026-07-01T06:00:00.000Z', tx)
  expect(await messagesTo(payload, tx, manager, 'stale-data')).toHaveLength(2)
})

test('what was sent to whom is forgotten after 13 months', async ({ payload, tx }) => {
  const written = async (createdAt: string) => {
    const id = await queueMessage(
      {
        template: 'email-changed',
        data: { name: 'Ada', from: 'a@mail.example', to: 'b@mail.example' },
        locale: 'fr',
        recipient: `${randomUUID()}@mail.example`,
        cause: { collection: 'users', document: randomUUID(), reason: 'test' },
      },
      tx,
    )
    if (!id) throw new Error('Nothing was written')
    await payload.db.updateOne({ collection: 'messages', id, data: { createdAt }, req: tx })
    return id
  }
  const old = await written('2025-05-15T05:59:00.000Z')
  const kept = await written('2025-05-15T06:01:00.000Z')

  await eraseMessages(monday, tx)

  const { docs } = await payload.find({
    collection: 'messages',
    where: { id: { in: [old, kept] } },
    overrideAccess: true, // the test reads what nobody may
    req: tx,
  })
  expect(docs.map(({ id }) => id)).toEqual([kept])
})
