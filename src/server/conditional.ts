import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

import createTag from 'etag'
import isFresh from 'fresh'

import { env } from '@/src/env'

import type { Answer } from './api'
import { isJson } from './media-types'
import { isProgrammeFile } from './programme-files'
import { readToTheEnd } from './web'

const filePath = /^\/api\/media\/file\/([^/]+)$/

/** The tag of an uploaded file: hashing it would mean to read it whole. */
const tagOfFile = async (url: string): Promise<string | undefined> => {
  const name = filePath.exec(new URL(url).pathname)?.[1]
  if (name === undefined) return undefined
  return createTag(await stat(join(env.MEDIA_DIR, basename(decodeURIComponent(name)))))
}

/** Weak, since the same answer may leave compressed or not. */
const tagOfBytes = (bytes: ArrayBuffer) => createTag(Buffer.from(bytes), { weak: true })

/**
 * Tags what GET answers, and answers 304 to who has it already. `private, no-cache`: an answer
 * depends on who asks, and is kept only to be asked about again.
 */
export const conditional =
  (answer: Answer): Answer =>
  async (request) => {
    const response = await answer(request)
    if (request.method !== 'GET' || response.status !== 200) return response

    const isWhole = isJson(response) || isProgrammeFile(request.url)
    const bytes = isWhole ? await response.arrayBuffer() : undefined
    const tag = bytes ? tagOfBytes(bytes) : await tagOfFile(request.url)
    if (tag === undefined) return response

    const headers = new Headers(response.headers)
    headers.set('ETag', tag)
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
    const isKnown = isFresh(
      { 'if-none-match': request.headers.get('if-none-match') ?? undefined },
      { etag: tag },
    )
    if (!isKnown) return new Response(bytes ?? response.body, { status: 200, headers })

    if (!bytes && response.body) await readToTheEnd(response.body)
    for (const name of ['Content-Type', 'Content-Length']) headers.delete(name)
    return new Response(null, { status: 304, headers })
  }
