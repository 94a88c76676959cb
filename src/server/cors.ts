import type { ServerResponse } from 'node:http'

import { isApi } from './api'
import type { Step } from './exchange'

const preflight = {
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'Access-Control-Allow-Headers':
    'Accept-Language, Authorization, Content-Type, If-Match, If-None-Match, X-Request-Id',
  'Access-Control-Max-Age': '7200',
}

const setAll = (res: ServerResponse, headers: Record<string, string>) => {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
}

/**
 * Lets the pages of these sites (`*`: of any) read the API. Never with cookies: a partner's site
 * speaks for itself, with its key, and not for the person who is signed in here.
 */
export const allowOrigins =
  (origins: readonly string[]): Step =>
  ({ req, res, path }, next) => {
    const { origin } = req.headers
    if (!isApi(path) || origins.length === 0) return next()
    const anyone = origins.includes('*')
    if (!anyone) res.appendHeader('Vary', 'Origin')
    if (origin === undefined || (!anyone && !origins.includes(origin))) return next()

    setAll(res, {
      'Access-Control-Allow-Origin': anyone ? '*' : origin,
      'Access-Control-Expose-Headers': 'ETag, X-Request-Id',
    })
    if (req.method !== 'OPTIONS') return next()
    setAll(res, preflight)
    res.writeHead(204).end()
    return Promise.resolve()
  }
