import type { ServerResponse } from 'node:http'

import { isApi } from './api'
import type { Handler, Pages } from './exchange'
import type { Readiness } from './health'
import { isLink } from './links'
import { Refused } from './problem'
import { leaveOutBadRouterState } from './router-state'
import { isSuggestion } from './suggestions'
import { isReading, readServerAction } from './server-actions'
import { hasUnreadBody } from './unread-body'

type Destinations = {
  api: Handler
  links: Handler
  suggestions: Handler
  pages: Pages
  metrics: Handler
  securityTxt: Handler
  ready: () => Promise<Readiness>
}

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
  const { api, links, suggestions, pages, metrics, securityTxt, ready } = to
  const alive: Handler = ({ res }) => {
    sendHealth(res, true)
    return Promise.resolve()
  }
  // Nothing of the outbox: it grows when someone has an account, and anyone may look here.
  const isReady: Handler = async ({ res }) => {
    const checks = await ready()
    sendHealth(res, Object.values(checks).every(Boolean), { checks })
  }
  const page: Handler = async (exchange) => {
    const { req, res } = exchange
    // Next reads the body by itself, so that nobody would count one of unknown length.
    if (req.headers['transfer-encoding'] !== undefined && hasUnreadBody(req)) throw new Refused(411)
    // To who says no name Next writes the page in another way; those who come after are sent the same.
    req.headers['user-agent'] = [req.headers['user-agent']].find(Boolean) ?? 'unknown'
    leaveOutBadRouterState(req.headers)
    await pages(isReading(req) ? req : await readServerAction(exchange), res)
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
    const toPage = isSuggestion(exchange) ? suggestions : page
    return (handler ?? (isApi(path) ? api : isLink(path) ? links : toPage))(exchange)
  }
}
