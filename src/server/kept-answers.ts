import { LRUCache } from 'lru-cache'
import type { SanitizedConfig } from 'payload'

import type { LastChange } from '@/src/database/last-change'

import type { Answer } from './api'
import { isJson } from './media-types'

type Kept = { change: string; bytes: ArrayBuffer; headers: [string, string][] }

const mostBytes = 32_000_000

/** A list of documents, their number, or one of them. Another endpoint might look at the clock. */
const read = /^\/api\/([^/]+)(?:\/(?:count|[\da-f]{8}-[\da-f-]{27}))?$/

/** Someone who signs in does so by one of these. */
const hasIdentity = ({ headers }: Request) => headers.has('authorization') || headers.has('cookie')

/** All that an answer depends on, besides the database: the address, and the language of labels. */
const keyOf = ({ url, headers }: Request) => `${headers.get('accept-language') ?? ''} ${url}`

/**
 * Keeps what anonymous visitors are answered, and answers it again as long as nothing at all has
 * changed in the database. An answer during which something changed is not kept: it may hold both.
 */
export const keepAnswers = (known: {
  config: Promise<SanitizedConfig>
  lastChange: LastChange
}): ((answer: Answer) => Answer) => {
  const kept = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }, key) => bytes.byteLength + key.length,
  })
  const slugs = known.config.then(({ collections }) => collections.map(({ slug }): string => slug))

  const isKept = async (request: Request) => {
    if (request.method !== 'GET' || hasIdentity(request)) return false
    const [, slug = ''] = read.exec(new URL(request.url).pathname) ?? []
    return (await slugs).includes(slug)
  }

  return (answer) => async (request) => {
    const change = (await isKept(request)) ? await known.lastChange() : undefined
    if (change === undefined) return answer(request)

    const key = keyOf(request)
    const before = kept.get(key)
    if (before?.change === change) return new Response(before.bytes, { headers: before.headers })

    const response = await answer(request)
    if (response.status !== 200 || !isJson(response)) return response
    const bytes = await response.arrayBuffer()
    const headers = [...response.headers]
    if ((await known.lastChange()) === change) kept.set(key, { change, bytes, headers })
    return new Response(bytes, { headers })
  }
}
