import type { ServerOptions } from 'node:http'

import { linkPath } from '@/src/links/signed-link'
import { suggestionPath } from '@/src/public-form/suggestion-page'

import type { Exchange, Step } from './exchange'
import { isApi } from './api'
import { isUnder } from './exchange'
import { Refused } from './problem'

/** What Node itself watches over: a client that sends slowly holds its own connection, not ours. */
export const connectionLimits = {
  maxHeaderSize: 16_384,
  /** To have sent the headers. */
  headersTimeout: 20_000,
  /** To have sent everything: 21 MB from a slow line. */
  requestTimeout: 180_000,
  /** Longer than a proxy keeps its own connection idle, so that it never writes on a closed one. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
} satisfies ServerOptions

const longestAddress = 8_000
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** How long a body each route takes: the first line that fits. */
const bodyLimits = [
  // An upload of 10 MB, and the form around it.
  { under: '/api/media', type: 'multipart/form-data', bytes: 12_000_000 },
  // A spreadsheet of 20 MB, likewise.
  { under: '/api/strategy/import', type: 'multipart/form-data', bytes: 21_000_000 },
  { under: '/api/places/import', type: 'multipart/form-data', bytes: 21_000_000 },
  { under: '/api/programme/import', type: 'multipart/form-data', bytes: 21_000_000 },
  // A photo, likewise.
  ...['', '/en'].map((language) => ({
    under: `${language}${suggestionPath}`,
    type: 'multipart/form-data',
    bytes: 12_000_000,
  })),
  // The correction of a place: what is told of it, and its lines anew.
  { under: linkPath, type: '', bytes: 100_000 },
  { under: '/', type: '', bytes: 1_000_000 },
]

const bodyLimitOf = ({ path, req }: Exchange): number =>
  bodyLimits.find(
    ({ under, type }) =>
      isUnder(path, under) && (req.headers['content-type'] ?? '').startsWith(type),
  )?.bytes ?? 0

/** Next fails where Payload would refuse: « %E0%A4%A » is no text. */
const isDecodable = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false // said to the client as an address that makes no sense
  }
}

/**
 * Next goes where the dots and backslashes of an address lead, and cuts it at « # »; all steps here go by what is
 * written. Browsers and libraries send an address as it is resolved: another one leads around the rules of a path.
 */
const isResolved = (url: string): boolean =>
  !url.includes('#') && !/\\|\/(?:\.|%2e){1,2}(?:\/|$)/i.test(url.split('?', 1)[0] ?? '')

/** No database searches a text for this letter; the API says in which parameter it is. */
const hasNul = (url: string, path: string): boolean => url.includes('%00') && !isApi(path)

const canBeAddress = (host: string, path: string): boolean =>
  path.startsWith('/') && URL.canParse(`http://${host}${path}`) && isDecodable(path)

/** Refuses what is too long or makes no sense, before anything of the body is read. */
export const limit: Step = (exchange, next) => {
  const { req, res, path } = exchange
  const { url = '' } = req
  if (url.length > longestAddress) throw new Refused(414)
  if (!methods.includes(req.method ?? '')) throw new Refused(405, { Allow: methods.join(', ') })
  if (!canBeAddress(req.headers.host ?? 'localhost', path)) throw new Refused(400)
  if (!isResolved(url) || hasNul(url, path)) throw new Refused(400)

  if ((req.headers['content-encoding'] ?? 'identity') !== 'identity') throw new Refused(415)

  exchange.bodyLimit = bodyLimitOf(exchange)
  if (Number(req.headers['content-length'] ?? 0) > exchange.bodyLimit) throw new Refused(413)
  // Asked by a client that waits to know before it sends.
  if (req.headers.expect !== undefined) res.writeContinue()
  return next()
}
