import type { PayloadRequest } from 'payload'

import { isToDo, type Run } from '@/src/domain/platform/time/schedule'

import { WriteConflict } from './transient'

/** Payload's own collection of keys and values. */
const collection = 'payload-kv'

type Note = { id: string; data: { at: string } }

/**
 * Claims a run of a regular work, which is then part of the transaction of `req`: whoever asks for
 * the same run later, or at the same time, is answered `false`.
 */
export const claimRun = async (work: string, run: Run, req: PayloadRequest): Promise<boolean> => {
  const { db } = req.payload
  const key = `last turn of ${work}` // as earlier versions have stored it
  const note = await db.findOne<Note>({ collection, where: { key: { equals: key } }, req })
  if (!isToDo(run, note?.data.at)) return false
  const data = { key, data: { at: run.at } }
  if (note) await db.updateOne({ collection, id: note.id, data, req })
  else
    try {
      await db.create({ collection, data, req })
    } catch (cause) {
      // Someone has just taken the first one: MongoDB tells by its unique index.
      throw new WriteConflict(`The first run of « ${work} » was taken by another.`, { cause })
    }
  return true
}
