import { once } from 'node:events'
import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'

import type { Payload } from 'payload'

import config from '@/payload.config'
import { lastChanges, readsActivity } from '@/src/database'
import { env } from '@/src/env'
import { createHttpServer, type HttpServerOptions } from '@/src/server/http-server'
import { applicationReadiness, mailActivityOf } from '@/src/server/health'
import { close, listen } from '@/src/server/listen'

/** A server of one's own, for the tests of the server itself. */
export const startHttpServer = async (
  payload: Payload,
  options: Partial<HttpServerOptions> = {},
) => {
  const lines: string[] = []
  const http = createHttpServer({
    config,
    pages: (_, res) => Promise.resolve(void res.writeHead(200).end('a page')),
    logger: payload.logger,
    ready: applicationReadiness(payload),
    mail: mailActivityOf(payload),
    serverUrl: env.SERVER_URL,
    lastChanges,
    reads: readsActivity,
    log: (line) => lines.push(line),
    trustedProxies: [],
    corsOrigins: [],
    ...options,
  })
  await listen(http, '127.0.0.1', 0)
  const address = http.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  const { port } = address

  const dial = async (localAddress?: string) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress })
    await once(socket, 'connect')
    return socket
  }
  return {
    http,
    /** What the access log holds. */
    lines,
    fetch: (path: string, init?: RequestInit) =>
      fetch(`http://127.0.0.1:${String(port)}${path}`, init),
    /** A bare connection, from an address of this machine. */
    dial,
    /** Sends these lines as they are; gives all that comes back until the server hangs up. */
    send: async (...request: string[]) => {
      const socket = await dial()
      socket.write(request.join('\r\n'))
      return buffer(socket)
    },
    stop: () => close(http, 0),
  }
}

export type RunningServer = Awaited<ReturnType<typeof startHttpServer>>
