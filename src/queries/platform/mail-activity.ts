import type { Payload, Where } from 'payload'

import { type MessageState, unfinished } from '@/src/domain/platform/mail/outbox'
import { readTasksAhead } from '@/src/payload/scheduler-stamps'

export type MailActivity = {
  states: Record<MessageState, number>
  /** Should have left more than five minutes ago, and did not. */
  late: number
  /** Sent in the last hour, and in the last day. */
  sentInHour: number
  sentInDay: number
  /** When the oldest of those that wait was written. */
  oldest: string | null
  /** Addresses refused for good, message by message. */
  refused: number
  /** Jobs of the background that failed, whatever they are for. */
  failedJobs: number
  /** Tasks that were last planned in the future, if one believes their stamp: nobody does. */
  tasksAhead: string[]
}

const collection = 'messages'
const minute = 60_000

/** The state of the outbox: as many questions, however full it is. For whoever may know, all told. */
export const readMailActivity = async (payload: Payload, now: Date): Promise<MailActivity> => {
  const { db } = payload
  const ago = (minutes: number) => new Date(now.getTime() - minutes * minute).toISOString()
  const count = async (where: Where) => (await db.count({ collection, where })).totalDocs
  const sentSince = (moment: string) =>
    count({ and: [{ state: { equals: 'sent' } }, { sentAt: { greater_than: moment } }] })
  const inState = (state: MessageState) => count({ state: { equals: state } })
  const waiting: Where = { state: { in: [...unfinished] } }

  const [
    queued,
    sending,
    failed,
    sent,
    givenUp,
    late,
    leftBehind,
    hour,
    day,
    refused,
    oldest,
    jobs,
    tasksAhead,
  ] = await Promise.all([
    inState('queued'),
    inState('sending'),
    inState('failed'),
    inState('sent'),
    inState('given-up'),
    count({
      and: [{ state: { in: ['queued', 'failed'] } }, { nextAttempt: { less_than: ago(5) } }],
    }),
    count({ and: [{ state: { equals: 'sending' } }, { leaseUntil: { less_than: ago(5) } }] }),
    sentSince(ago(60)),
    sentSince(ago(24 * 60)),
    count({ refused: { equals: true } }),
    db.find<{ createdAt: string }>({ collection, where: waiting, sort: 'place', limit: 1 }),
    db.count({ collection: 'payload-jobs', where: { hasError: { equals: true } } }),
    readTasksAhead(payload),
  ])
  return {
    states: { queued, sending, failed, sent, 'given-up': givenUp },
    late: late + leftBehind,
    sentInHour: hour,
    sentInDay: day,
    oldest: oldest.docs[0]?.createdAt ?? null,
    refused,
    failedJobs: jobs.totalDocs,
    tasksAhead,
  }
}
