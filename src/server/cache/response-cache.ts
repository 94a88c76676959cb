import type { IncomingMessage, ServerResponse } from 'node:http'

import { LRUCache } from 'lru-cache'
import type { SanitizedConfig } from 'payload'

import type { CacheActivity } from '@/src/database/cached-reads'
import type { LastChange, LastChanges } from '@/src/database/last-change'

import type { CachedKind, Done, Exchange, Step } from '../exchange'
import { again } from '../server-actions'
import { cacheableBy, isByAnyWrite, type Key, keyNow, keyOf, mayWrite } from './cacheable'
import { type CachedAnswer, cachedAnswerOf, sendAnswer } from './cached-answer'
import { recordAnswer, type Recorded } from './record-answer'
import type { RepeatedRequests } from './repeated-requests'

const mostBytes = 64_000_000
const mostBytesOfOne = 4_000_000
/** What the headers and the entry itself take, about. */
const bytesBeside = 2_000

/** How often one waits for an answer during which something changes, before it is made without the others. */
const mostWaits = 3

/** What those who waited for an answer may do: send it, ask anew, or have one of their own made. */
type Made = CachedAnswer | 'again' | 'alone'

type Question = { key: string; kind: CachedKind; change: string; lastChange: LastChange }

/** The body of a question, unless the client leaves first. */
const bodyOf = (req: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    req
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .once('end', () => {
        resolve(Buffer.concat(chunks))
      })
      .once('error', reject)
      .once('close', () => {
        reject(new Error('The client left'))
      })
  })

/** What is of one alone, as it was written: with each of its cookies. */
const sendAlone = (res: ServerResponse, { status, headers, body }: Recorded) => {
  if (!res.destroyed && !res.headersSent) res.writeHead(status, headers).end(body)
}

export type ResponseCache = { step: Step; activity: () => CacheActivity }

/**
 * Answers again what was answered before, byte for byte, as long as nothing has changed in the database that
 * may show. An answer during which something changed is not cached: it may hold both. Those who ask the same
 * while it is made wait for it.
 */
export const createResponseCache = (known: {
  config: Promise<SanitizedConfig>
  lastChanges: LastChanges
  /** Is told what was answered from the cache, and how to ask for it again. */
  remember?: RepeatedRequests['remember']
}): ResponseCache => {
  const { ofAnything, ofWhatShows } = known.lastChanges
  const cache = new LRUCache<string, CachedAnswer & { change: string }>({
    maxSize: mostBytes,
    maxEntrySize: mostBytesOfOne,
    sizeCalculation: ({ body }, key) => body.byteLength + 2 * key.length + bytesBeside,
  })
  const underway = new Map<string, Promise<Made>>()
  const kindOf = cacheableBy(known.config)
  const counts = { hits: 0, misses: 0 }

  const sendAgain = (exchange: Exchange, answer: CachedAnswer) => {
    counts.hits += 1
    sendAnswer(exchange, answer)
  }

  /** Has an answer made for one, and tells the others what came of it. */
  const make = (
    exchange: Exchange,
    { key, kind, change, lastChange }: Question,
    next: () => Done,
  ) => {
    const { req, res } = exchange
    counts.misses += 1
    exchange.cachedAs = kind
    const had = req.headers['if-none-match']
    delete req.headers['if-none-match'] // what all may be sent is whole
    const made = new Promise<Made>((tell) => {
      recordAnswer(res, (recorded) => {
        const finish = async () => {
          const answer = cachedAnswerOf(recorded, exchange)
          const isCurrent = answer.isForAll && (await lastChange()) === change
          if (isCurrent) cache.set(key, { ...answer, change })
          if (answer.isForAll) sendAnswer(exchange, answer, had)
          else sendAlone(res, recorded)
          if (isCurrent) tell(answer)
          else tell(answer.isForAll ? 'again' : 'alone')
        }
        void finish()
      })
      res.setMaxListeners(res.getMaxListeners() + 1) // a page has as many as Node deems usual by itself
      res.once('close', () => {
        tell('again') // its client left before
      })
    })
    const asked = `${key}\n${change}`
    underway.set(asked, made)
    void made.then(() => underway.delete(asked))
    return next()
  }

  const find = (key: string, change: string): CachedAnswer | undefined => {
    const cached = cache.get(key)
    return cached?.change === change ? cached : undefined
  }

  /** For the same request once more. It is remembered for long: nothing of the first may stay with it. */
  const findingAgain = (asked: Key, lastChange: LastChange) => () => {
    const now = lastChange()
    const cached = typeof now === 'string' ? find(keyNow(asked), now) : undefined
    if (cached) counts.hits += 1
    return cached
  }

  const sendCached = (exchange: Exchange, key: string, change: string): boolean => {
    const cached = find(key, change)
    if (cached) sendAgain(exchange, cached)
    return cached !== undefined
  }

  /** Waits for what is being made, or has it made. */
  const join = async (exchange: Exchange, question: Question, next: () => Done) => {
    let { change } = question
    for (let waits = 0; waits < mostWaits; waits += 1) {
      const other = underway.get(`${question.key}\n${change}`)
      if (!other) return make(exchange, { ...question, change }, next)
      const made = await other
      if (made === 'alone') break
      if (made !== 'again') {
        sendAgain(exchange, made)
        return
      }
      const now = await question.lastChange()
      if (now === undefined) break
      change = now
      if (sendCached(exchange, question.key, change)) return
    }
    return next()
  }

  const answer = (exchange: Exchange, kind: CachedKind, body: string, next: () => Done): Done => {
    const { req, encrypted } = exchange
    const asked = keyOf(req, { kind, encrypted, body })
    const key = keyNow(asked)
    const lastChange = isByAnyWrite(req, body) ? ofAnything : ofWhatShows
    const look = (change: string | undefined): Done => {
      if (change === undefined) return next()
      if (sendCached(exchange, key, change)) return undefined
      return join(exchange, { key, kind, change, lastChange }, next)
    }
    const change = lastChange()
    if (change instanceof Promise) return change.then(look)
    known.remember?.(exchange, findingAgain(asked, lastChange))
    return look(change)
  }

  const answerQuestion = async (exchange: Exchange, next: () => Done) => {
    const bytes = await bodyOf(exchange.req)
    const body = bytes.toString()
    const passOn = () => {
      exchange.req = again(exchange.req, bytes)
      return next()
    }
    await (mayWrite(body) ? passOn() : answer(exchange, 'graphql', body, passOn))
  }

  const step: Step = (exchange, next) => {
    const kind = kindOf(exchange)
    if (!kind) return next()
    return kind === 'graphql' ? answerQuestion(exchange, next) : answer(exchange, kind, '', next)
  }
  return { step, activity: () => ({ ...counts, bytes: cache.calculatedSize }) }
}
