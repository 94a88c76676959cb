import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { z } from 'zod'

import { readMailActivity } from '@/src/queries/platform/mail-activity'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'

const payload = await startPayload()

const slug = 'payload-jobs-stats'
const collection = 'payload-jobs'
const day = 24 * 3_600_000
const tasks = [
  'erase-messages',
  'forget-used-links',
  'send-decision-notices',
  'send-digests',
  'send-place-checks',
  'send-stale-data',
]

const stamped = (lastScheduledRun: unknown) => ({
  stats: {
    scheduledRuns: {
      queues: {
        default: { tasks: Object.fromEntries(tasks.map((task) => [task, { lastScheduledRun }])) },
      },
    },
  },
})

const stamp = async (lastScheduledRun: unknown) => {
  const req = await createLocalReq({}, payload)
  const found: unknown = await payload.db.findGlobal({ slug, req })
  const isThere = z.object({ id: z.unknown() }).safeParse(found).success
  const data = lastScheduledRun === undefined ? { stats: null } : stamped(lastScheduledRun)
  await (isThere
    ? payload.db.updateGlobal({ slug, data, req })
    : payload.db.createGlobal({ slug, data, req }))
}

const jobs = z.array(z.looseObject({ id: z.string(), taskSlug: z.string(), waitUntil: z.string() }))

const waiting = async ({ db }: Payload) =>
  jobs.parse((await db.find({ collection, where: { taskSlug: { in: tasks } } })).docs)

const unplan = () => payload.db.deleteMany({ collection, where: { taskSlug: { in: tasks } } })

beforeEach(unplan) // what other tests have left
afterEach(async () => {
  vi.restoreAllMocks()
  await stamp(undefined)
  await unplan()
})

describe('the scheduler, whatever stamp was written over its own', () => {
  test.for(['2030-01-01T00:00:00.000Z', '3018-01-01T00:00:00.000Z', 'soon', { year: 3018 }])(
    '%j: each task has its next run within a day',
    async (moment) => {
      await stamp(moment)
      await payload.jobs.handleSchedules({ queue: 'default' })
      const queued = await waiting(payload)
      expect(queued.map(({ taskSlug }) => taskSlug).sort()).toEqual(tasks)
      for (const { waitUntil } of queued)
        expect(Date.parse(waitUntil)).toBeLessThanOrEqual(Date.now() + day)
    },
  )

  test('a job put off for years is brought back to the next run', async () => {
    await payload.jobs.handleSchedules({ queue: 'default' })
    for (const { id } of await waiting(payload))
      await payload.db.updateOne({
        collection,
        id,
        data: { waitUntil: '2030-01-01T00:00:00.000Z' },
      })
    await payload.jobs.handleSchedules({ queue: 'default' })
    const queued = await waiting(payload)
    expect(queued).toHaveLength(tasks.length)
    for (const { waitUntil } of queued)
      expect(Date.parse(waitUntil)).toBeLessThanOrEqual(Date.now() + day)
  })

  test('administrators are told which tasks', async () => {
    expect((await readMailActivity(payload, new Date())).tasksAhead).toEqual([])
    await stamp('3018-01-01T00:00:00.000Z')
    expect((await readMailActivity(payload, new Date())).tasksAhead).toEqual(tasks)
  })
})

test('Payload itself still plans after any stamp: else src/payload/scheduler-stamps.ts may go', async () => {
  vi.spyOn(payload.db, 'findGlobal').mockResolvedValue(stamped('3018-01-01T00:00:00.000Z'))
  expect(await payload.jobs.handleSchedules({ queue: 'default' })).toMatchObject({
    queued: [],
    skipped: [],
  })
})
