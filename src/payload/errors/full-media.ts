import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { type AfterErrorHook, FileUploadError } from 'payload'

import { env } from '@/src/env'

import { answerWith } from './answer-with'
import { isDiskFull, noRoom } from './full-disk'

/** Whether as much as this, and its smaller sizes, can still be written. */
const isFull = async (bytes: number): Promise<boolean> => {
  const file = join(env.MEDIA_DIR, `.room-${randomUUID()}`)
  try {
    await fs.writeFile(file, Buffer.alloc(2 * bytes + 4_096))
    return false
  } catch (error) {
    return isDiskFull(error) // of anything else Payload's answer stands
  } finally {
    await fs.rm(file, { force: true })
  }
}

/** Payload 3.90 says of every file that it could not write that the client’s is wrong, whatever the cause. */
export const answerFullMedia: AfterErrorHook = async (failed) =>
  failed.error instanceof FileUploadError && (await isFull(failed.req.file?.size ?? 0))
    ? answerWith(noRoom, failed)
    : undefined
