import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { env } from '@/src/env'

import type { Answer } from './api'
import { isJson } from './media-types'
import { readToTheEnd } from './web'

const filePath = /^\/api\/media\/file\/([^/]+)$/

/** The tag of an uploaded file: hashing it would mean to read it whole. */
const tagOfFile = async (url: string): Promise<string | undefined> => {
  const name = filePath.exec(new URL(url).pathname)?.[1]
  if (name === undefined) return undefined
  const { size, mtimeMs } = await stat(join(env.MEDIA_DIR, basename(decodeURIComponent(name))))
  return `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`
}

/** Weak, since the same answer may leave compressed or not. */
const tagOfBytes = (bytes: ArrayBuffer) =>
  `W/"${createHash('sha256').update(new Uint8Array(bytes)).digest('base64url')}"`

/** RFC 9110 §13.1.2: a weak tag is as good as a strong one here. */
const matches = (ifNoneMatch: string | null, tag: string): boolean => {
  const known = ifNoneMatch?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? []
  return known.includes('*') || known.includes(tag.replace(/^W\//, ''))
}

/**
 * Tags what GET answers, and answers 304 to who has it already. `private, no-cache`: an answer
 * depends on who asks, and is kept only to be asked about again.
 */
export const conditional =
  (answer: Answer): Answer =>
  async (request) => {
    const response = await answer(request)
    if (request.method !== 'GET' || response.status !== 200) return response

    const bytes = isJson(response) ? await response.arrayBuffer() : undefined
    const tag = bytes ? tagOfBytes(bytes) : await tagOfFile(request.url)
    if (tag === undefined) return response

    const headers = new Headers(response.headers)
    headers.set('ETag', tag)
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
    if (!matches(request.headers.get('if-none-match'), tag))
      return new Response(bytes ?? response.body, { status: 200, headers })

    if (!bytes && response.body) await readToTheEnd(response.body)
    for (const name of ['Content-Type', 'Content-Length']) headers.delete(name)
    return new Response(null, { status: 304, headers })
  }
