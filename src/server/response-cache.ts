import { LRUCache } from 'lru-cache'
import type { SanitizedConfig } from 'payload'

import type { LastChange } from '@/src/database/last-change'
import { today } from '@/src/domain/platform/time/paris-day'

import { type Answer, isGraphql } from './api'
import { isJson } from './media-types'
import { isProgrammeFile } from './programme-files'

type Cached = { change: string; bytes: ArrayBuffer; headers: [string, string][] }

const mostBytes = 32_000_000

/** A list of documents, their number, or one of them. Another endpoint might look at the clock. */
const read = /^\/api\/([^/]+)(?:\/(?:count|[\da-f]{8}-[\da-f-]{27}))?$/

/** The figures look at the day, not at the hour. */
const figures =
  /^\/api\/(?:strategy\/figures|(?:strategy|(?:actions|orientations)\/[\da-f]{8}-[\da-f-]{27})\/progress)$/

/** GraphQL names what writes by a word, in which JSON alone could hide a letter. */
const mayWrite = (body: string) => /mutation|\\u/.test(body)

/** What is open changes with the hour, and nothing in the database with it. */
const looksAtTheClock = (body: string) => body.includes('findTiersLieux')

/** Someone who signs in does so by one of these. */
const hasIdentity = ({ headers }: Request) => headers.has('authorization') || headers.has('cookie')

/** All that an answer depends on, besides the database and who asks. */
const keyOf = ({ url, headers }: Request, body: string) =>
  [
    today(),
    ...['accept', 'accept-language', 'content-type'].map((name) => headers.get(name)),
    url,
    body,
  ].join('\n')

/** GraphQL tells an error, of a moment maybe, with a status of success. */
const isWhole = (response: Response, bytes: ArrayBuffer, { url }: Request) =>
  response.status === 200 &&
  !(isGraphql(url) && new TextDecoder().decode(bytes).includes('"errors":['))

/**
 * Keeps what anonymous visitors are answered, and answers it again as long as nothing at all has
 * changed in the database. An answer during which something changed is not cached: it may hold both.
 */
export const cacheResponses = (known: {
  config: Promise<SanitizedConfig>
  lastChange: LastChange
}): ((answer: Answer) => Answer) => {
  const cache = new LRUCache<string, Cached>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }, key) => bytes.byteLength + key.length,
  })
  const slugs = known.config.then(({ collections }) => collections.map(({ slug }): string => slug))

  const isCacheable = async (request: Request) => {
    if (hasIdentity(request)) return false
    if (request.method === 'POST') return isGraphql(request.url)
    if (request.method !== 'GET') return false
    const { pathname } = new URL(request.url)
    const [, slug = ''] = read.exec(pathname) ?? []
    if (figures.test(pathname) || isProgrammeFile(request.url)) return true
    return (await slugs).includes(slug)
  }

  return (answer) => async (given) => {
    const change = (await isCacheable(given)) ? await known.lastChange() : undefined
    if (change === undefined) return answer(given)

    const body = await given.text()
    const request = given.method === 'POST' ? new Request(given, { body }) : given
    if (mayWrite(body) || looksAtTheClock(body)) return answer(request)

    const key = keyOf(request, body)
    const before = cache.get(key)
    if (before?.change === change) return new Response(before.bytes, { headers: before.headers })

    const response = await answer(request)
    if (!isJson(response) && !isProgrammeFile(request.url)) return response
    const bytes = await response.arrayBuffer()
    const { status } = response
    const headers = [...response.headers]
    if (isWhole(response, bytes, request) && (await known.lastChange()) === change)
      cache.set(key, { change, bytes, headers })
    return new Response(bytes, { status, headers })
  }
}
