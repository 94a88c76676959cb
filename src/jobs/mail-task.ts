import type { Payload, TaskConfig, Where } from 'payload'

import { deliverMessages, type Delivery } from './deliver-messages'
import { configuredSender, workerName } from './mailer'
import { isAnyDue } from './outbox'
import type { Send } from './smtp'

/** A queue of its own, looked at more often than the others: somebody waits for a password. */
export const mailQueue = 'mail'

const slug = 'deliver-messages'
const collection = 'payload-jobs'

/** Milliseconds after which a job that says it runs belongs to a process that died. */
const longestJob = 60 * 60_000

const isWaiting = async ({ db }: Payload) => {
  const where: Where = {
    and: [
      { taskSlug: { equals: slug } },
      { processing: { equals: false } },
      { hasError: { not_equals: true } },
    ],
  }
  return (await db.count({ collection, where })).totalDocs > 0
}

/** Payload never gives to another the job of a process that died: its schedule would stop there. */
const releaseLostJobs = async ({ db }: Payload, now: Date) => {
  const lost = new Date(now.getTime() - longestJob).toISOString()
  const where: Where = {
    and: [{ processing: { equals: true } }, { updatedAt: { less_than: lost } }],
  }
  const { docs } = await db.find<{ id: string }>({ collection, where, limit: 100 })
  for (const { id } of docs)
    await db.updateOne({
      collection,
      id,
      data: { processing: false, updatedAt: now.toISOString() },
    })
}

const stop = new AbortController()
let underWay: Promise<Delivery> | undefined

/**
 * Sends what the outbox holds. Who asks while this process is at it waits for the same: it sends one
 * message at a time, and its death leaves one at most that will be sent twice.
 */
export const sendOutbox = (payload: Payload, send: Send): Promise<Delivery> => {
  underWay ??= deliverMessages(payload, { send, worker: workerName, signal: stop.signal }).finally(
    () => {
      underWay = undefined
    },
  )
  return underWay
}

/** Takes no other message, and waits for what is being sent: cut off, it would be sent twice. */
export const stopDelivering = async (): Promise<void> => {
  stop.abort()
  await Promise.allSettled([underWay])
}

/**
 * The work of the outbox. A job is queued when a message is due and no other job waits, even if
 * one runs: a second worker helps, and one that died holds nothing up. With nothing to do, nothing
 * is written: what is kept of the answers stays good.
 */
export const deliverMessagesTask: TaskConfig<{ input: object; output: object }> = {
  slug,
  label: 'Envoi des messages',
  retries: 0,
  schedule: [
    {
      cron: '*/10 * * * * *',
      queue: mailQueue,
      hooks: {
        beforeSchedule: async ({ req: { payload } }) => {
          await releaseLostJobs(payload, new Date())
          const isWanted =
            configuredSender() !== undefined &&
            (await isAnyDue(payload, new Date())) &&
            !(await isWaiting(payload))
          return { shouldSchedule: isWanted, input: {} }
        },
        afterSchedule: () => undefined, // Payload's own writes when it last looked
      },
    },
  ],
  handler: async ({ req: { payload } }) => {
    const send = configuredSender()
    return { output: send ? await sendOutbox(payload, send) : {} }
  },
}
