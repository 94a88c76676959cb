import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'
import { expect } from 'vitest'
import { z } from 'zod'

import { mailQueue } from '@/src/jobs/mail-task'
import { test } from '@/tests/support/test'

const collection = 'payload-jobs'
const hour = 3_600_000

/** A job that some process has begun, and of which nothing was heard since. */
const begunJob = async (payload: Payload, silentFor: number) => {
  const data = { taskSlug: 'deliver-messages', queue: randomUUID(), processing: true }
  const req = await createLocalReq({}, payload)
  const created: unknown = await payload.db.create({ collection, data, req })
  const { id } = z.object({ id: z.string() }).parse(created)
  const updatedAt = new Date(Date.now() - silentFor).toISOString()
  await payload.db.updateOne({ collection, id, data: { updatedAt } })
  return id
}

test('the job of a process that died is given to another, that of one at work is not', async ({
  payload,
}) => {
  const lost = await begunJob(payload, 2 * hour)
  const atWork = await begunJob(payload, hour / 2)
  await payload.jobs.handleSchedules({ queue: mailQueue })
  const isTaken = async (id: string) => {
    const where = { id: { equals: id } }
    return (await payload.db.findOne<{ id: string; processing: boolean }>({ collection, where }))
      ?.processing
  }
  expect([await isTaken(lost), await isTaken(atWork)]).toEqual([false, true])
  for (const id of [lost, atWork])
    await payload.db.deleteOne({ collection, where: { id: { equals: id } } })
})

test('in a process that was not told to work, a request starts no clock', async ({
  payload,
  http,
}) => {
  await (await http('anonymous')).get('/api/actions?limit=1')
  expect(payload.crons).toHaveLength(0)
})
