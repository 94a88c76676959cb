import { once } from 'node:events'
import { IncomingMessage, request } from 'node:http'

import { describe, inject, test } from 'vitest'
import { z } from 'zod'

import { expect } from '@/tests/support/browser'

const statusOf = async (path: string, headers: Record<string, string>) => {
  const asked = request(new URL(path, inject('application').origin), { agent: false, headers })
  asked.end()
  // A connection that is left or closed without an answer is an error.
  const [answer] = z.tuple([z.instanceof(IncomingMessage)]).parse(await once(asked, 'response'))
  answer.resume()
  return answer.statusCode
}

describe('a client that offers another protocol is answered in this one', () => {
  const offers = { h2c: 'AAMAAABkAARAAAAAAAIAAAAA', websocket: '', 'TLS/1.0': '' }
  for (const [protocol, settings] of Object.entries(offers))
    test.each(['/', '/admin/login', '/api/actions?limit=1', '/healthz'])(
      `${protocol}, at %s`,
      async (path) => {
        await fetch(new URL('/', inject('application').origin)) // the pages have been drawn once
        const connection = settings ? 'Upgrade, HTTP2-Settings' : 'Upgrade'
        const headers = { connection, upgrade: protocol, 'http2-settings': settings }
        expect(await statusOf(path, headers)).toBe(200)
      },
    )
})
