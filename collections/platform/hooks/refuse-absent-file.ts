import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { NotFound, type PayloadRequest } from 'payload'

import { env } from '@/src/env'

/**
 * Answers 404 where there is no such file. Payload calls it an error of its own, to those who may read
 * every file, and says in its log where it looked.
 */
export const refuseAbsentFile = async (
  { t }: PayloadRequest,
  { params: { filename } }: { params: { filename: string } },
): Promise<void> => {
  const isThere = await access(join(env.MEDIA_DIR, basename(filename))).then(
    () => true,
    () => false,
  )
  if (!isThere) throw new NotFound(t)
}

/**
 * Payload fetches a file that comes as an address (`{ filename, url }`), in the name of the server and
 * with the cookies of who asks. It asks here which headers to send, before it sends any.
 */
export const refuseElsewhere = (): never => {
  throw new Error('Files are sent, not fetched.')
}
