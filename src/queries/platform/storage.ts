import { statfs } from 'node:fs/promises'

import { env } from '@/src/env'

/** The room left where files are stored, in bytes; `undefined` when the system does not tell. */
export const readFreeSpace = async (): Promise<number | undefined> => {
  try {
    const { bavail, bsize } = await statfs(env.MEDIA_DIR)
    return bavail * bsize
  } catch {
    return undefined // no file was ever stored: the folder is not there yet
  }
}
