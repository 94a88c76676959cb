import { createHash, timingSafeEqual } from 'node:crypto'

import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'

import type { CacheActivity } from '@/src/database/cached-reads'
import type { MailActivity } from '@/src/queries/platform/mail-activity'

import type { Handler } from './exchange'
import { Refused } from './problem'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Of one length, so that neither the time nor the length tells how much of a guess is right. */
const isSame = (given: string, expected: string) => timingSafeEqual(digest(given), digest(expected))

/** The gauges of the outbox, what the caches were asked, and what Prometheus' own client tells of the process. */
const createRegistry = () => {
  const registry = new Registry()
  const gauge = <Label extends string = never>(
    name: string,
    help: string,
    labelNames: Label[] = [],
  ) => new Gauge({ name: `resolument_${name}`, help, labelNames, registers: [registry] })
  const messages = gauge('messages', 'Messages of the outbox, by state.', ['state'])
  const late = gauge('messages_late', 'Messages that should have left over five minutes ago.')
  const sent = gauge('messages_sent_last_hour', 'Messages sent in the last hour.')
  const refused = gauge('messages_refused', 'Messages whose address was refused for good.')
  const failed = gauge('jobs_failed', 'Jobs of the background that failed.')
  const oldest = gauge('messages_oldest_seconds', 'Age of the oldest message that waits.')
  collectDefaultMetrics({ register: registry })

  const setMail = (activity: MailActivity, now: Date) => {
    for (const [state, count] of Object.entries(activity.states)) messages.set({ state }, count)
    late.set(activity.late)
    sent.set(activity.sentInHour)
    refused.set(activity.refused)
    failed.set(activity.failedJobs)
    oldest.set(activity.oldest ? (now.getTime() - Date.parse(activity.oldest)) / 1_000 : 0)
  }
  const cacheOf = (name: string, what: string) => {
    const bytes = gauge(`${name}_cache_bytes`, `Bytes of the ${what} that are cached.`)
    const asked = new Counter({
      name: `resolument_${name}_cache_requests_total`,
      help: `How often ${what} were looked for in the cache, by whether they were there.`,
      labelNames: ['result'],
      registers: [registry],
    })
    return (activity: CacheActivity) => {
      bytes.set(activity.bytes)
      asked.reset()
      asked.inc({ result: 'hit' }, activity.hits)
      asked.inc({ result: 'miss' }, activity.misses)
    }
  }
  const setAnswers = cacheOf('response', 'answers')
  const setReads = cacheOf('database', 'reads of the database')
  return { registry, setMail, setAnswers, setReads }
}

/** GET /metrics with `Authorization: Bearer <METRICS_TOKEN>`. Without a token there is no such page. */
export const answerMetrics = (
  token: string | undefined,
  read: {
    mail: () => Promise<MailActivity>
    answers: () => CacheActivity
    reads: () => CacheActivity
  },
): Handler => {
  const known = token === undefined ? undefined : { token, ...createRegistry() }
  return async ({ req, res }) => {
    if (!known) throw new Refused(404)
    const given = /^Bearer (.+)$/i.exec(req.headers.authorization ?? '')?.[1]
    if (given === undefined || !isSame(given, known.token))
      throw new Refused(401, { 'WWW-Authenticate': 'Bearer realm="metrics"' })
    known.setMail(await read.mail(), new Date())
    known.setAnswers(read.answers())
    known.setReads(read.reads())
    const body = await known.registry.metrics()
    res
      .writeHead(200, {
        'Content-Type': known.registry.contentType,
        'Content-Length': Buffer.byteLength(body),
        'Cache-Control': 'no-store',
      })
      .end(body)
  }
}
