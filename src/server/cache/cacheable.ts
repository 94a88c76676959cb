import type { IncomingMessage } from 'node:http'

import { LRUCache } from 'lru-cache'
import type { SanitizedConfig } from 'payload'

import { today } from '@/src/domain/platform/time/paris-day'
import { suggestionPath } from '@/src/public-form/suggestion-page'

import { isApi, playgroundPath } from '../api'
import { type CachedKind, type Exchange, isUnder } from '../exchange'
import { isLink } from '../links'

/** A list of documents, their number, or one of them. Another endpoint might do more than read. */
const read = /^\/api\/([^/]+)(?:\/(?:count|[\da-f]{8}-[\da-f-]{27}))?$/

/** Endpoints of ours that only read: figures, places, the programme of an event. */
const reads = [
  /^\/api\/(?:strategy\/figures|(?:strategy|(?:actions|orientations)\/[\da-f]{8}-[\da-f-]{27})\/progress)$/,
  /^\/api\/places$/,
  /^\/api\/agenda\//,
]

const graphqlPath = '/api/graphql'

/** Pages that answer one person, or ask another server. */
const isPersonal = (path: string, url: string) =>
  ['/admin', '/_next', playgroundPath].some((one) => isUnder(path, one)) ||
  path.includes(suggestionPath) ||
  new URLSearchParams(url.slice(path.length)).has('around') ||
  isLink(path)

/** Where a body is as long as this, nobody asks the same again. */
const longestBody = 32_768

/** Who asks as a partner site, whose key says what it may read. Whoever signs in does so in another way. */
const isKey = (authorization: string) => /^users API-Key [\w-]{8,100}$/.test(authorization)

/** With one of these, an answer is of one alone, or what is asked is not what it seems. */
const ofOne = [
  'cookie',
  'expect',
  'content-encoding',
  'transfer-encoding',
  'if-match',
  'range',
  'rsc', // by which Next asks for a part of a page
] as const

/**
 * Which requests may be answered with what another of them was: by their address and headers alone. Pages are
 * for those who have no key.
 */
export const cacheableBy = (config: Promise<SanitizedConfig>) => {
  let slugs: Set<string> | undefined
  void config.then(({ collections }) => {
    slugs = new Set(collections.map(({ slug }) => slug))
  })
  const kindAt = (path: string, url: string): CachedKind | undefined => {
    if (path === graphqlPath) return 'graphql'
    if (!isApi(path)) return isPersonal(path, url) ? undefined : 'page'
    const [, slug = ''] = read.exec(path) ?? []
    return slugs?.has(slug) || reads.some((one) => one.test(path)) ? 'api' : undefined
  }
  // What is asked again and again is not looked at each time.
  const kinds = new LRUCache<string, { kind: CachedKind | undefined }>({ max: 1_000 })
  const kindOf = (path: string, url: string) => {
    const known = kinds.get(url)
    if (known) return known.kind
    const kind = kindAt(path, url)
    if (slugs) kinds.set(url, { kind })
    return kind
  }

  return ({ req, path }: Exchange): CachedKind | undefined => {
    const { headers, method, url = '' } = req
    for (const name of ofOne) if (headers[name] !== undefined) return undefined
    const { authorization, 'content-length': length } = headers
    if (authorization !== undefined && !isKey(authorization)) return undefined
    const kind = kindOf(path, url)
    if (kind === 'graphql')
      return method === 'POST' && Number(length ?? Infinity) <= longestBody ? kind : undefined
    if (length !== undefined || (method !== 'GET' && method !== 'HEAD')) return undefined
    return kind === 'page' && authorization !== undefined ? undefined : kind
  }
}

/** GraphQL names what writes by a word, in which JSON alone could hide a letter. */
export const mayWrite = (body: string): boolean => /mutation|\\u/.test(body)

/** The word in an address or a question, or a letter of an address that is spelt by its number. */
const drafts = /draft|%(?:[46][1-9a-f]|[57][\da])/i

/** GraphQL tells anyone whether there is an account at all (`initializedUser`). */
const accounts = /user/i

/**
 * Whether any write at all may change an answer. Asked for drafts, Payload reads versions, for anyone: those that
 * wait count as writes there. A key is an account's.
 */
export const isByAnyWrite = ({ url = '', headers }: IncomingMessage, body: string): boolean =>
  headers.authorization !== undefined ||
  drafts.test(url) ||
  drafts.test(body) ||
  accounts.test(body)

/** The headers that an answer may depend on. */
const named = [
  'host',
  'x-forwarded-host',
  'origin',
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'authorization',
] as const

/** What is open, and what is on just now, changes with the minute, and nothing in the database with it. */
const looksAtTheClock = /places|tiers-?lieux|agenda|schedule/i

let clock = { minute: 0, day: '' }
/** The day in Paris, reckoned once a minute: no day begins within one. */
const clockAt = (now: number) => {
  const minute = Math.floor(now / 60_000)
  if (minute !== clock.minute) clock = { minute, day: today() }
  return clock
}

/** All that an answer depends on, besides the database: what the request says, and the clock it looks at. */
export type Key = { said: string; isOfMinute: boolean }

/** What a request says of its answer. */
export const keyOf = (
  { headers, url = '' }: IncomingMessage,
  { kind, encrypted, body }: { kind: CachedKind; encrypted: boolean; body: string },
): Key => {
  let said = `${encrypted ? 's' : ''}${url}\n${body}`
  for (const name of named) said += `\n${String(headers[name] ?? '')}`
  return {
    said,
    isOfMinute: kind === 'page' || looksAtTheClock.test(kind === 'graphql' ? body : url),
  }
}

/** The same, just now. */
export const keyNow = ({ said, isOfMinute }: Key): string => {
  const { minute, day } = clockAt(Date.now())
  return `${isOfMinute ? String(minute) : day}\n${said}`
}
