import type { PayloadRequest } from 'payload'

import { WriteConflict } from './transient'

/** Payload's own collection of keys and values. */
const collection = 'payload-kv'

type Counter = { id: string; data: { last: number } }

/**
 * The next number of a series, from 1, with no gap and no duplicate: it is part of the transaction of
 * `req`, so a write that fails gives its number back. Two transactions at once both touch the same
 * document: SQLite has one writer, and MongoDB makes one of them start again.
 */
export const nextNumber = async (series: string, req: PayloadRequest): Promise<number> => {
  const { db } = req.payload
  const key = `last number of ${series}`
  const counter = await db.findOne<Counter>({ collection, where: { key: { equals: key } }, req })
  const last = (counter?.data.last ?? 0) + 1
  const data = { key, data: { last } }
  if (counter) await db.updateOne({ collection, id: counter.id, data, req })
  else
    try {
      await db.create({ collection, data, req })
    } catch (cause) {
      // Someone has just begun the series: MongoDB tells by its unique index.
      throw new WriteConflict(`The series « ${series} » was begun by another write.`, { cause })
    }
  return last
}
