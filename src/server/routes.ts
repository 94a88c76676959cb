import type { ServerResponse } from 'node:http'

import type { MailActivity } from '@/src/queries/platform/mail-activity'

import { isApi } from './api'
import type { Handler, Pages } from './exchange'
import { type Readiness, within } from './health'
import { isLink } from './links'
import { Refused } from './problem'
import { hasUnreadBody } from './unread-body'

type Destinations = {
  api: Handler
  links: Handler
  pages: Pages
  metrics: Handler
  securityTxt: Handler
  ready: () => Promise<Readiness>
  mail: () => Promise<MailActivity>
}

/** What /readyz tells of the outbox: a queue that grows takes no server out of service. */
const outboxOf = ({ states, late, oldest }: MailActivity) => ({
  waiting: states.queued + states.sending,
  late,
  failing: states.failed,
  oldest,
})

const sendHealth = (res: ServerResponse, isWell: boolean, more: object = {}) => {
  const body = JSON.stringify({ status: isWell ? 'ok' : 'unavailable', ...more })
  res
    .writeHead(isWell ? 200 : 503, {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
    })
    .end(body)
}

/** Who answers an address: the last step. */
export const route = (to: Destinations): Handler => {
  const { api, links, pages, metrics, securityTxt, ready, mail } = to
  const alive: Handler = ({ res }) => {
    sendHealth(res, true)
    return Promise.resolve()
  }
  const isReady: Handler = async ({ res }) => {
    const [checks, activity] = await Promise.all([ready(), within(mail)])
    const outbox = activity ? outboxOf(activity) : null
    sendHealth(res, Object.values(checks).every(Boolean), { checks, outbox })
  }
  const page: Handler = async ({ req, res }) => {
    // Next reads the body by itself, so that nobody would count one of unknown length.
    if (req.headers['transfer-encoding'] !== undefined && hasUnreadBody(req)) throw new Refused(411)
    await pages(req, res)
  }

  const watched: Partial<Record<string, Handler>> = {
    '/healthz': alive,
    '/readyz': isReady,
    '/metrics': metrics,
    '/.well-known/security.txt': securityTxt,
  }
  return (exchange) => {
    const { path, req } = exchange
    const handler = watched[path]
    if (handler && req.method !== 'GET') throw new Refused(405, { Allow: 'GET, HEAD' })
    return (handler ?? (isApi(path) ? api : isLink(path) ? links : page))(exchange)
  }
}
