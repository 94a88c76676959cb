import type { Payload, Where } from 'payload'

import { isBusy } from '@/src/database/errors'
import { retryTransient } from '@/src/database/transient'
import { firstOfEach, unfinished } from '@/src/domain/platform/mail/outbox'
import { refusalsThatStop } from '@/src/domain/platform/mail/smtp-verdict'
import type { Message } from '@/src/payload-types'

/** Milliseconds a worker has a message to itself: longer than any attempt lasts. */
const lease = 5 * 60_000

const collection = 'messages'
const perLook = 100

const after = (now: Date, milliseconds: number) =>
  new Date(now.getTime() + milliseconds).toISOString()

/** To be sent, or taken by a worker that did not say what became of it. */
const isDue = (now: Date): Where => ({
  or: [
    {
      and: [
        { state: { in: ['queued', 'failed'] } },
        { nextAttempt: { less_than_equal: now.toISOString() } },
      ],
    },
    { and: [{ state: { equals: 'sending' } }, { leaseUntil: { less_than: now.toISOString() } }] },
  ],
})

/**
 * What is noted of a message is worth waiting for, also while another process holds the database: a
 * note that is lost sends the message again.
 */
const insist = <T>(write: () => Promise<T>) => retryTransient(write, { isWorthIt: isBusy })

const find = async ({ db }: Payload, where: Where, page = 1, limit = perLook) => {
  const { docs } = await db.find<Message>({ collection, where, sort: 'place', page, limit })
  return docs
}

/** Everything that is not finished, to people of whom one message is due. */
const waitingFor = async ({ db }: Payload, recipients: string[]) => {
  const { docs } = await db.find<Message>({
    collection,
    where: { and: [{ recipient: { in: recipients } }, { state: { in: [...unfinished] } }] },
    sort: 'place',
    pagination: false,
    select: { recipient: true, place: true },
  })
  return docs
}

/** Whether any message is due: what tells that there is work. */
export const isAnyDue = async (payload: Payload, now: Date): Promise<boolean> =>
  (await find(payload, isDue(now), 1, 1)).length > 0

/**
 * The messages that may be sent now, oldest first: one a recipient, and none while an earlier one
 * to them is not finished, even if that one only waits to be tried again.
 */
export const readDue = async (
  payload: Payload,
  now: Date,
  fullDomains: string[],
): Promise<Message[]> => {
  const where: Where = { and: [isDue(now), { domain: { not_in: fullDomains } }] }
  for (let page = 1; ; page += 1) {
    const due = await find(payload, fullDomains.length > 0 ? where : isDue(now), page)
    if (due.length === 0) return []
    const recipients = [...new Set(due.map(({ recipient }) => recipient))]
    const first = new Set(firstOfEach(await waitingFor(payload, recipients)).map(({ id }) => id))
    const free = due.filter(({ id }) => first.has(id))
    if (free.length > 0) return free
    if (due.length < perLook) return []
  }
}

/**
 * Takes a message for a worker, or tells that another has it: one atomic update on either database,
 * of the message as it was read.
 */
export const claim = async (
  { db }: Payload,
  { id, state, attempts, leaseUntil }: Message,
  { now, worker }: { now: Date; worker: string },
): Promise<boolean> => {
  const claimed: unknown = await insist(() =>
    db.updateOne({
      collection,
      where: {
        and: [
          { id: { equals: id } },
          { state: { equals: state } },
          { attempts: { equals: attempts } },
          ...(state === 'sending' && leaseUntil ? [{ leaseUntil: { equals: leaseUntil } }] : []),
        ],
      },
      data: {
        state: 'sending',
        worker,
        attempts: attempts + 1,
        lastAttempt: now.toISOString(),
        leaseUntil: after(now, lease),
        updatedAt: now.toISOString(),
      },
      options: { atomic: true },
    }),
  )
  return claimed !== null
}

export type Note = Partial<
  Pick<
    Message,
    | 'state'
    | 'sentAt'
    | 'response'
    | 'lastError'
    | 'nextAttempt'
    | 'refused'
    | 'messageId'
    | 'templateVersion'
  >
>

/** Notes what became of a message, unless another worker has taken it since. */
export const note = async (
  { db }: Payload,
  { id }: Message,
  worker: string,
  now: Date,
  data: Note,
): Promise<void> => {
  await insist(() =>
    db.updateOne({
      collection,
      where: {
        and: [
          { id: { equals: id } },
          { state: { equals: 'sending' } },
          { worker: { equals: worker } },
        ],
      },
      data: { ...data, leaseUntil: null, updatedAt: now.toISOString() },
      options: { atomic: true },
    }),
  )
}

/** How many messages a domain was sent, or tried to be, in the last minute. */
export const lastMinuteOf = async ({ db }: Payload, domain: string, now: Date): Promise<number> => {
  const where: Where = {
    and: [{ domain: { equals: domain } }, { lastAttempt: { greater_than: after(now, -60_000) } }],
  }
  return (await db.count({ collection, where })).totalDocs
}

/** Whether the address was refused for good so often that nothing is sent to it any more. */
export const isStopped = async ({ db }: Payload, recipient: string): Promise<boolean> => {
  const where: Where = {
    and: [{ recipient: { equals: recipient } }, { refused: { equals: true } }],
  }
  return (await db.count({ collection, where })).totalDocs >= refusalsThatStop
}
