import type { PayloadRequest } from 'payload'

import { isToDo, type Turn } from '@/src/domain/platform/time/schedule'

import { WriteConflict } from './transient'

/** Payload's own collection of keys and values. */
const collection = 'payload-kv'

type Note = { id: string; data: { at: string } }

/**
 * Takes a turn of a regular work, which is then part of the transaction of `req`: whoever asks for
 * the same turn later, or at the same time, is answered `false`.
 */
export const claimRun = async (work: string, turn: Turn, req: PayloadRequest): Promise<boolean> => {
  const { db } = req.payload
  const key = `last turn of ${work}`
  const note = await db.findOne<Note>({ collection, where: { key: { equals: key } }, req })
  if (!isToDo(turn, note?.data.at)) return false
  const data = { key, data: { at: turn.at } }
  if (note) await db.updateOne({ collection, id: note.id, data, req })
  else
    try {
      await db.create({ collection, data, req })
    } catch (cause) {
      // Someone has just taken the first one: MongoDB tells by its unique index.
      throw new WriteConflict(`The first turn of « ${work} » was taken by another.`, { cause })
    }
  return true
}
