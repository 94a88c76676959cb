import { createHash, timingSafeEqual } from 'node:crypto'

import { type Metric, writePrometheus } from '@/src/formats/prometheus'
import type { MailActivity } from '@/src/queries/platform/mail-activity'

import type { Handler } from './exchange'
import { Refused } from './problem'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Of one length, so that neither the time nor the length tells how much of a guess is right. */
const isSame = (given: string, expected: string) => timingSafeEqual(digest(given), digest(expected))

const gauge = (name: string, help: string, value: number): Metric => ({
  name: `resolument_${name}`,
  help,
  kind: 'gauge',
  values: [{ value }],
})

const ofMail = (activity: MailActivity, now: Date): Metric[] => [
  {
    name: 'resolument_messages',
    help: 'Messages of the outbox, by state.',
    kind: 'gauge',
    values: Object.entries(activity.states).map(([state, value]) => ({ labels: { state }, value })),
  },
  gauge('messages_late', 'Messages that should have left over five minutes ago.', activity.late),
  gauge('messages_sent_last_hour', 'Messages sent in the last hour.', activity.sentInHour),
  gauge('messages_refused', 'Messages whose address was refused for good.', activity.refused),
  gauge('jobs_failed', 'Jobs of the background that failed.', activity.failedJobs),
  gauge(
    'messages_oldest_seconds',
    'Age of the oldest message that waits.',
    activity.oldest ? (now.getTime() - Date.parse(activity.oldest)) / 1_000 : 0,
  ),
]

const ofProcess = (): Metric[] => [
  gauge('uptime_seconds', 'Time since the process started.', Math.round(process.uptime())),
  gauge('memory_bytes', 'Resident memory of the process.', process.memoryUsage.rss()),
]

const metricsOf = (activity: MailActivity, now: Date): string =>
  writePrometheus([...ofMail(activity, now), ...ofProcess()])

/** GET /metrics with `Authorization: Bearer <METRICS_TOKEN>`. Without a token there is no such page. */
export const answerMetrics =
  (token: string | undefined, readMail: () => Promise<MailActivity>): Handler =>
  async ({ req, res }) => {
    if (token === undefined) throw new Refused(404)
    const given = /^Bearer (.+)$/i.exec(req.headers.authorization ?? '')?.[1]
    if (given === undefined || !isSame(given, token))
      throw new Refused(401, { 'WWW-Authenticate': 'Bearer realm="metrics"' })
    const body = metricsOf(await readMail(), new Date())
    res
      .writeHead(200, {
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
        'Cache-Control': 'no-store',
      })
      .end(body)
  }
