import type { EventEmitter } from 'node:events'
import { createServer, type Server } from 'node:http'

import type { Payload, SanitizedConfig } from 'payload'

import type { CacheActivity } from '@/src/database/cached-reads'
import type { LastChanges } from '@/src/database/last-change'
import type { MailActivity } from '@/src/queries/platform/mail-activity'

import { type AccessLog, logAccess } from './access-log'
import { letPagesAnswer } from './answers-to-pages'
import { answerApi } from './api'
import { withProblems } from './api-problems'
import { answerBrokenRequests } from './broken-requests'
import { nameInlineCode } from './cache/inline-code'
import { onceATurn } from './cache/once-a-turn'
import { repeatedRequests } from './cache/repeated-requests'
import { createResponseCache } from './cache/response-cache'
import { compress } from './compression'
import { conditional } from './conditional'
import { allowOrigins } from './cors'
import { answerErrors } from './errors'
import { chain, type Pages } from './exchange'
import { answerHead } from './head'
import { readHostCookie, setHostCookie } from './host-cookie'
import type { Readiness } from './health'
import { withKnownKey } from './known-key'
import { connectionLimits, limit } from './limits'
import { answerLinks } from './links'
import { connectionsTo } from './listen'
import { nameFiles } from './named-files'
import { keepNothingPrivate } from './private-answers'
import { nameProgrammeFiles } from './programme-files'
import { findClient, findProxies, trustProxies } from './proxies'
import { identify, sayRequestId } from './request-id'
import { answerMetrics } from './metrics'
import { route } from './routes'
import { secure } from './security-headers'
import { answerSecurityTxt } from './security-txt'
import { answerSuggestions } from './suggestions'
import { answering } from './web'

export type HttpServerOptions = {
  config: Promise<SanitizedConfig>
  /** What draws the pages: Next, or nothing in the tests of the API. */
  pages: Pages
  /** In development alone: who is told of the sockets by which pages learn that a source has changed. */
  hotReload?: EventEmitter | undefined
  logger: Payload['logger']
  ready: () => Promise<Readiness>
  mail: () => Promise<MailActivity>
  reads: () => CacheActivity
  /** What opens /metrics; without one it is closed. */
  metricsToken?: string | undefined
  /** To whom a weakness is reported. */
  contact?: string | undefined
  /** The address at which the back-office is used. */
  serverUrl: string
  /** Where maps find their tiles, if any are configured. */
  tilesUrl?: string | undefined
  /** By which an answer is known to be still right. */
  lastChanges: LastChanges
  log: AccessLog
  /** Networks of the proxies whose word is taken. */
  trustedProxies: readonly string[]
  /** Sites whose pages may read the API. */
  corsOrigins: readonly string[]
  /** Time-outs and sizes of a connection. */
  limits?: Partial<typeof connectionLimits>
  /** How many signed links one client opens in a minute. */
  linksPerMinute?: number
}

/**
 * The one HTTP server: the API goes straight to Payload, which answers it up to twice as often as
 * behind Next; the rest goes to Next. Each step is a file; a request meets them in this order.
 */
export const createHttpServer = (options: HttpServerOptions): Server => {
  const { config, pages, logger, ready, mail, reads, metricsToken, lastChanges, log } = options
  const { contact, serverUrl, hotReload, tilesUrl } = options
  const { trustedProxies, corsOrigins, limits, linksPerMinute } = options
  const isProxy = findProxies(trustedProxies)
  const repeated = repeatedRequests({ log, isProxy })
  const connections = (): number => connectionsTo(server)
  const cache = createResponseCache({
    config,
    lastChanges: {
      ...lastChanges,
      ofWhatShows: onceATurn(lastChanges.ofWhatShows, connections),
    },
    remember: repeated.remember,
  })
  const isEncrypted = serverUrl.startsWith('https:')
  const answer = conditional(nameFiles(withProblems(withKnownKey(config)(answerApi(config)))))
  const api = answering(keepNothingPrivate(setHostCookie(isEncrypted)(answer)))
  const links = answerLinks({ config, pages, linksPerMinute })

  const handle = chain([
    identify,
    logAccess(log),
    answerErrors(logger),
    trustProxies(isProxy),
    readHostCookie(isEncrypted),
    cache.step,
    sayRequestId,
    findClient(trustedProxies),
    compress,
    nameInlineCode,
    secure({ hotReload: hotReload !== undefined, tilesUrl }), // before the limits, so that a refusal carries the headers too
    nameProgrammeFiles,
    limit,
    allowOrigins(corsOrigins),
    letPagesAnswer,
    answerHead,
    route({
      api,
      links,
      suggestions: answerSuggestions(config, pages),
      pages,
      metrics: answerMetrics(metricsToken, { mail, answers: cache.activity, reads }),
      securityTxt: answerSecurityTxt({ contact, serverUrl }),
      ready,
    }),
  ])

  const server = createServer({ ...connectionLimits, ...limits }, (req, res) => {
    // Some clients write the whole address: the host is in the headers.
    const url = req.url ?? '/'
    req.url = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?#]*/i, '')
    const [path = ''] = req.url.split('?', 1)
    void handle({ req, res, id: '', path, encrypted: false, client: '', bodyLimit: 0 })
  })
  // Without a listener Node says « go on » to a client before anyone has looked at what it announces.
  server.on('checkContinue', (req, res) => server.emit('request', req, res))
  // Without a listener Node answers who offers another protocol as if they did not.
  if (hotReload) server.on('upgrade', (...offer) => hotReload.emit('upgrade', ...offer))
  // A connection that changes its protocol is none of the cache's.
  else repeated.answerOn(server)
  answerBrokenRequests(server, log)
  return server
}
