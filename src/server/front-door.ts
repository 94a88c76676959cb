import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import type { Payload, SanitizedConfig } from 'payload'

import { answerApi, isApi } from './api'
import { answering } from './web'

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

type Options = {
  config: Promise<SanitizedConfig>
  /** What draws the pages: Next, or nothing in the tests of the API. */
  pages: Handler
  logger: Payload['logger']
}

/**
 * The one HTTP server: the API goes straight to Payload, which answers it up to twice as often as
 * behind Next; the rest goes to Next.
 */
export const createFrontDoor = ({ config, pages, logger }: Options): Server => {
  const api = answering(answerApi(config))

  const handlerOf = (path: string): Handler => {
    if (path === '/healthz') return (_, res) => Promise.resolve(void res.end('ok'))
    return isApi(path) ? api : pages
  }

  return createServer((req, res) => {
    handlerOf(req.url?.split('?', 1)[0] ?? '/')(req, res).catch((error: unknown) => {
      if (res.destroyed) return // the client left: there is nobody to answer
      logger.error({ err: error, msg: `${req.method ?? ''} failed` })
      if (res.headersSent) res.destroy()
      else res.writeHead(500).end()
    })
  })
}
