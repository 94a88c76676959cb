import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import type { SanitizedConfig } from 'payload'

import { answerApi, isApi } from './api'

/** What draws the pages: Next, or nothing in the tests of the API. */
type Pages = (req: IncomingMessage, res: ServerResponse) => Promise<void>

type Options = { config: Promise<SanitizedConfig>; pages: Pages }

/**
 * The one HTTP server: the API goes straight to Payload, which answers it up to twice as often as
 * behind Next; the rest goes to Next.
 */
export const createFrontDoor = ({ config, pages }: Options): Server => {
  const api = getRequestListener(answerApi(config))
  return createServer((req, res) => {
    const path = req.url?.split('?', 1)[0] ?? '/'
    if (path === '/healthz') res.end('ok')
    else void (isApi(path) ? api(req, res) : pages(req, res))
  })
}
