import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'
import { WriteConflict } from '@/src/database/transient'
import { seal } from '@/src/domain/committee/snapshot/seal'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { asAnyMember } from '@/src/queries/committee/any-member'
import { readShown } from '@/src/queries/committee/shown'

const collection = 'meeting-snapshots'

/** As the transaction of a request sees it; without one, as others do. */
const isFrozen = async (meeting: string, payload: Payload, req?: PayloadRequest) =>
  (await payload.db.findOne({
    collection,
    where: { meeting: { equals: meeting } },
    ...(req && { req }),
  })) !== null

/**
 * Keeps what the committee was shown at a meeting: the strategy as of its day, today at the latest. Once
 * a meeting: what is there already stays. In the transaction of `req`, with what tells that it was held.
 */
export const freezeMeeting = (meeting: string, req: PayloadRequest): Promise<void> =>
  inTransaction(req, async (own) => {
    if (await isFrozen(meeting, own.payload, own)) return
    const { title, date } = await own.payload.findByID({
      collection: 'meetings',
      id: meeting,
      select: { title: true, date: true },
      depth: 0,
      joins: false,
      overrideAccess: true, // whoever holds it
      req: await asAnyMember(own),
    })
    const now = new Date()
    const [today, day] = [parisDay(now), parisDay(new Date(date))]
    const shown = await readShown(
      { id: meeting, title, day },
      { day: day < today ? day : today, today },
      own,
    )
    const data = { meeting, title, takenAt: now.toISOString(), ...seal(shown) }
    try {
      // Into the database itself: no API writes it, nor is as much taken by one.
      await own.payload.db.create({ collection, data, req: own })
    } catch (error) {
      // Another process has just frozen it: MongoDB tells by its unique index. Tried again, it is found.
      if (!(await isFrozen(meeting, req.payload))) throw error
      throw new WriteConflict(`The meeting ${meeting} was frozen meanwhile.`, { cause: error })
    }
  })
