import type { PayloadRequest } from 'payload'

import { WriteConflict } from '@/src/database/transient'

/** Payload's own collection of keys and values. Payload 3.90's adapter writes outside of any transaction. */
const collection = 'payload-kv'

type Note<Data> = { id: string; data: Data }

/**
 * Writes what becomes of the value of a key, as part of the transaction of `req`; nothing where `next`
 * gives nothing. Two transactions at once both touch the same document: SQLite has one writer, and
 * MongoDB makes one of them start again.
 */
export const changeValue = async <Data extends object>(
  key: string,
  next: (value: Data | undefined) => Data | undefined,
  req: PayloadRequest,
): Promise<Data | undefined> => {
  const { db } = req.payload
  const note = await db.findOne<Note<Data>>({ collection, where: { key: { equals: key } }, req })
  const data = next(note?.data)
  if (data === undefined) return undefined
  if (note) await db.updateOne({ collection, id: note.id, data: { key, data }, req })
  else
    try {
      await db.create({ collection, data: { key, data }, req })
    } catch (cause) {
      // Someone has just written the first value: MongoDB tells by its unique index.
      throw new WriteConflict(`The first value of « ${key} » was written by another.`, { cause })
    }
  return data
}
