import { once } from 'node:events'
import type { Socket } from 'node:net'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { eventually } from '@/tests/support/eventually'
import { type RunningServer, startHttpServer } from '@/tests/support/http-server'
import { startPayload } from '@/tests/support/payload'

let server: RunningServer
beforeAll(async () => {
  server = await startHttpServer(await startPayload())
})
afterAll(() => server.stop())

/** The first words of the server: enough for a short answer. */
const firstOf = async (socket: Socket): Promise<string> => {
  const data: unknown[] = await once(socket, 'data')
  return String(data[0])
}

const host = 'Host: localhost'
const end = ['Connection: close', '', '']
const problem = { 'content-type': 'application/problem+json' }

/** Status, headers and body of an answer as it came. */
const read = (answer: Buffer | string) => {
  const [head = '', body = ''] = answer.toString().split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = '', value = ''] = line.split(': ')
      return [name.toLowerCase(), value]
    }),
  )
  return { status: Number(first.split(' ')[1]), headers, body }
}

describe('the request id', () => {
  test.each([
    ['a-request.from_42', true],
    ['short', false],
    ['x'.repeat(65), false],
    ['with space', false],
    ['{"status":200}', false],
  ])('« %s » is kept: %s', async (given, isCacheable) => {
    const { headers } = await server.fetch('/healthz', { headers: { 'x-request-id': given } })
    const id = headers.get('x-request-id')
    if (isCacheable) expect(id).toBe(given)
    else expect(id).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('the access log', () => {
  const lineOf = (id: string) =>
    eventually(() => {
      const line = server.lines.find((one) => one.includes(id))
      if (line === undefined) throw new Error('not yet')
      return line
    })

  test('is a line of JSON for each request, under its id', async () => {
    const id = 'the-request-of-this-test'
    await server.fetch('/api/actions?limit=1', { method: 'HEAD', headers: { 'x-request-id': id } })
    const line: unknown = JSON.parse(await lineOf(id))
    expect(line).toMatchObject({ request: id, method: 'HEAD', path: '/api/actions', status: 200 })
  })

  test('holds nothing that tells who asked, nor for what, nor a secret', async () => {
    const id = 'a-request-full-of-secrets'
    const token = 'c0ffee'.repeat(7)
    const path = `/api/users/reset/${token}/marie%40mail.example/marie@mail.example`
    await server.fetch(`${path}?where[email][equals]=paul@mail.example`, {
      method: 'POST',
      headers: {
        'x-request-id': id,
        authorization: 'users API-Key the-key',
        cookie: 'payload-token=the-cookie',
        'user-agent': 'the-agent',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ email: 'lea@mail.example', password: 'the-password' }),
    })
    const line = await lineOf(id)
    expect(line).toContain('/api/users/reset/…/…/…')
    expect(line).not.toMatch(/c0ffee|mail|where|the-(key|cookie|agent|password)|127\.0\.0\.1/)
  })

  test('does not name the file that was asked for', async () => {
    const id = 'a-request-for-a-file'
    await server.fetch('/api/media/file/cv-marie-martin.pdf', { headers: { 'x-request-id': id } })
    expect(await lineOf(id)).not.toContain('marie')
  })
})

describe('what is too long or makes no sense is refused, in words', () => {
  test.each([
    ['not HTTP at all', 400, ['nonsense', '', '']],
    ['a host that is none', 400, ['GET /api/actions HTTP/1.1', 'Host: a b', ...end]],
    ['an address that is no text', 400, ['GET /%E0%A4%A HTTP/1.1', host, ...end]],
    ['a method nobody knows', 400, ['BREW /pot HTTP/1.1', host, ...end]],
    ['a method nobody serves', 405, ['TRACE /api/actions HTTP/1.1', host, ...end]],
    ['an address of 9 kB', 414, [`GET /${'a'.repeat(9_000)} HTTP/1.1`, host, ...end]],
    ['headers of 20 kB', 431, ['GET / HTTP/1.1', host, `X-A: ${'a'.repeat(20_000)}`, ...end]],
    [
      'two lengths',
      400,
      ['POST /api/actions HTTP/1.1', host, 'Content-Length: 1', 'Content-Length: 2', ...end],
    ],
    [
      'a length and chunks',
      400,
      [
        'POST /api/actions HTTP/1.1',
        host,
        'Content-Length: 3',
        'Transfer-Encoding: chunked',
        '',
        '0',
        '',
        '',
      ],
    ],
    [
      'chunks in two ways',
      400,
      ['POST /api/actions HTTP/1.1', host, 'Transfer-Encoding: chunked, identity', '', '0', '', ''],
    ],
  ])('%s: %i', async (_, status, request) => {
    const answer = read(await server.send(...request))
    expect(answer).toMatchObject({ status, headers: problem })
    expect(JSON.parse(answer.body)).toMatchObject({ status })
  })

  // Next goes where such an address leads, past what is asked of the path that is written.
  test.each([
    '/x/../api/actions',
    '/x/.%2E/admin',
    '/./lien/a',
    '/api/..',
    '/api\\actions',
    '/#',
    '/?a#b',
    '/tiers-lieux/%00',
    '/tiers-lieux?lieu=a%00b',
  ])('%s, which leads elsewhere or nowhere: 400', async (path) => {
    const answer = read(await server.send(`GET ${path} HTTP/1.1`, host, ...end))
    expect(answer).toMatchObject({ status: 400, headers: problem })
  })

  test.each(['/healthz?a=../b', '/api/actions?limit=1&a=%23', '/...', '/a..b/.c/d.'])(
    '%s leads where it says',
    async (path) => {
      const { status } = read(await server.send(`GET ${path} HTTP/1.1`, host, ...end))
      expect(status).not.toBe(400)
    },
  )

  test('an address written whole is its path', async () => {
    const request = ['GET http://elsewhere.example/healthz HTTP/1.1', host, ...end]
    expect(read(await server.send(...request))).toMatchObject({ status: 200 })
  })
})

describe('a body that is too long', () => {
  const post = (path: string, type: string, length: number) => [
    `POST ${path} HTTP/1.1`,
    host,
    `Content-Type: ${type}`,
    `Content-Length: ${length}`,
    '',
    '',
  ]

  test.each([
    ['/api/actions', 'application/json', 1_000_001],
    ['/api/graphql', 'application/json', 1_000_001],
    ['/api/media', 'multipart/form-data; boundary=x', 12_000_001],
    ['/api/media', 'application/json', 1_000_001],
    ['/admin', 'text/plain', 1_000_001],
    ['/api/media', 'multipart/form-data; boundary=x', 1e9],
  ])('%s, %s: %i bytes are refused before one of them is sent', async (path, type, length) => {
    const socket = await server.dial()
    socket.write(post(path, type, length).join('\r\n'))
    const answer = await firstOf(socket)
    expect(read(answer)).toMatchObject({
      status: 413,
      headers: { ...problem, connection: 'close' },
    })
    socket.destroy()
  })

  test('whose client waits to be told is not told to go on', async () => {
    const [line, ...rest] = post('/api/actions', 'application/json', 1e9)
    const socket = await server.dial()
    socket.write([line, 'Expect: 100-continue', ...rest].join('\r\n'))
    const answer = await firstOf(socket)
    expect(read(answer).status).toBe(413)
    socket.destroy()
  })

  test('whose client sends it all the same still gets its answer', async () => {
    const { status } = await server.fetch('/api/actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'x'.repeat(4_000_000),
    })
    expect(status).toBe(413)
  })

  test.each([
    ['/api/actions', 'application/json'],
    ['/api/actions', 'multipart/form-data; boundary=x'],
    ['/api/graphql', 'application/json'],
    ['/api/media', 'multipart/form-data; boundary=x'],
  ])('of 1 GB, not announced, is refused after a few of its bytes: %s, %s', async (path, type) => {
    const gigabyte = 1e9
    const chunk = new Uint8Array(100_000).fill(32)
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += chunk.byteLength
        if (sent > gigabyte) controller.close()
        else controller.enqueue(chunk)
      },
    })
    const init = { method: 'POST', headers: { 'content-type': type }, body }
    const response = await server.fetch(path, Object.assign(init, { duplex: 'half' }))
    expect(response.status).toBe(413)
    expect(sent).toBeLessThan(gigabyte / 10)
  })

  test('for a page has to announce its length', async () => {
    const request = [
      'POST /admin HTTP/1.1',
      host,
      'Transfer-Encoding: chunked',
      'Connection: close',
      '',
      '1',
      'x',
      '0',
      '',
      '',
    ]
    expect(read(await server.send(...request)).status).toBe(411)
  })
})

describe('slow clients', () => {
  test('200 of them, who send a byte at a time, do not stop another', async () => {
    const beginnings = [
      `GET /api/actions HTTP/1.1\r\nX-Slow: `,
      `POST /api/users/login HTTP/1.1\r\n${host}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n`,
    ]
    const slow = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        const socket = await server.dial()
        socket.write(beginnings[n % 2] ?? '')
        return socket
      }),
    )
    // Time stands still between two of their bytes: however slow they are, it is no slower than this.
    for (let second = 1; second <= 10; second += 1) {
      const sent = slow.map((socket) => new Promise((resolve) => socket.write('x', resolve)))
      await Promise.all(sent)
      expect((await server.fetch(`/api/actions?limit=${String(second)}`)).status).toBe(200)
      expect((await server.fetch('/')).status).toBe(200)
    }
    for (const socket of slow) {
      expect(socket.readyState).toBe('open')
      socket.destroy()
    }
  })

  test.each([
    ['headers', [`GET /api/actions HTTP/1.1`, 'Ho']],
    [
      'body',
      [
        'POST /api/users/login HTTP/1.1',
        host,
        'Content-Type: application/json',
        'Content-Length: 99',
        '',
        '{',
      ],
    ],
  ])('that never end their %s are told so, and hung up on', async (_, beginning) => {
    const limits = { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 10 }
    const impatient = await startHttpServer(await startPayload(), { limits })
    expect(read(await impatient.send(...beginning))).toMatchObject({
      status: 408,
      headers: problem,
    })
    await impatient.stop()
  })
})

describe('what browsers are told', () => {
  const policyOf = async (path: string, headers = {}) =>
    (await server.fetch(path, { headers })).headers.get('content-security-policy') ?? ''

  test('everywhere', async () => {
    for (const path of ['/', '/admin', '/api/actions', '/api/none', '/healthz'])
      expect(Object.fromEntries((await server.fetch(path)).headers), path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      })
  })

  test('of scripts: ours, and those with a nonce that changes with each answer', async () => {
    const someone = { cookie: 'own=1' }
    for (const path of ['/', '/admin']) {
      const policies = await Promise.all([policyOf(path, someone), policyOf(path, someone)])
      const nonces = policies.map(
        (policy) => /script-src 'self' 'nonce-([^']{22,})';/.exec(policy)?.[1],
      )
      expect(nonces[0]).toBeDefined()
      expect(nonces[0]).not.toBe(nonces[1])
    }
  })

  test('of styles in the page: the back-office alone', async () => {
    expect(await policyOf('/admin/collections/actions')).toContain(
      "style-src 'self' 'unsafe-inline'",
    )
    for (const path of ['/', '/administration', '/widgets/progress'])
      expect(await policyOf(path)).not.toContain('unsafe')
  })

  test('of pictures: ours, and the tiles of a server that is configured', async () => {
    expect(await policyOf('/tiers-lieux')).toContain("img-src 'self' data:;")
    const tilesUrl = 'https://tiles.example/wmts?z={z}&x={x}&y={y}'
    const withTiles = await startHttpServer(await startPayload(), { tilesUrl })
    for (const path of ['/tiers-lieux', '/widgets/fr/tiers-lieux', '/admin']) {
      const { headers } = await withTiles.fetch(path)
      expect(headers.get('content-security-policy'), path).toMatch(
        /img-src 'self' data:( blob:)? https:\/\/tiles\.example;/,
      )
    }
    await withTiles.stop()
  })

  test('of where the reader is: nothing, but for those who look for a place around them', async () => {
    for (const [path, allowed] of [
      ['/tiers-lieux', 'geolocation=(self)'],
      ['/en/tiers-lieux', 'geolocation=(self)'],
      ['/widgets/fr/tiers-lieux', 'geolocation=()'],
      ['/tiers-lieux-annexes', 'geolocation=()'],
    ] as const)
      expect((await server.fetch(path)).headers.get('permissions-policy'), path).toContain(allowed)
  })

  test('of frames: widgets alone may be shown in other sites', async () => {
    expect(await policyOf('/widgets/progress')).toContain('frame-ancestors *')
    for (const path of ['/', '/admin', '/api/actions', '/widgets-list'])
      expect(await policyOf(path)).toContain("frame-ancestors 'none'")
  })

  test('the page is drawn with the nonce, not with one that the client sent', async () => {
    const seen = await startHttpServer(await startPayload(), {
      pages: (req, res) => Promise.resolve(void res.end(req.headers['content-security-policy'])),
    })
    const own = "script-src 'nonce-chosen'"
    const headers = { 'content-security-policy': own, cookie: 'own=1' }
    const response = await seen.fetch('/', { headers })
    expect(await response.text()).toBe(response.headers.get('content-security-policy'))
    await seen.stop()
  })
})

describe('what a proxy says', () => {
  const forwarded = {
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'elsewhere.example',
    'x-forwarded-for': '203.0.113.9',
    forwarded: 'for=203.0.113.9',
  }
  const heard = async (trustedProxies: string[], headers: Record<string, string> = forwarded) => {
    const behind = await startHttpServer(await startPayload(), {
      trustedProxies,
      pages: (req, res) => Promise.resolve(void res.end(JSON.stringify(req.headers))),
    })
    const response = await behind.fetch('/', { headers })
    const seen = await response.text()
    await behind.stop()
    return { seen, insistsOnTls: response.headers.has('strict-transport-security') }
  }

  test('is believed of those that the configuration names', async () => {
    for (const network of ['127.0.0.1', '127.0.0.0/8']) {
      const { seen, insistsOnTls } = await heard(['10.0.0.0/8', network])
      expect(insistsOnTls).toBe(true)
      expect(JSON.parse(seen)).toMatchObject(forwarded)
    }
    const chain = { 'x-forwarded-proto': 'https, http' }
    expect((await heard(['127.0.0.1'], chain)).insistsOnTls).toBe(false)
  })

  test('is taken away from anyone else', async () => {
    for (const networks of [[], ['10.0.0.0/8']]) {
      const { seen, insistsOnTls } = await heard(networks)
      expect(insistsOnTls).toBe(false)
      expect(seen).not.toMatch(/forwarded|elsewhere|203\.0/)
    }
  })
})

describe('other sites', () => {
  const partner = 'https://partner.example'
  const asked = { headers: { origin: partner } }
  const preflight = {
    method: 'OPTIONS',
    headers: { ...asked.headers, 'access-control-request-method': 'PATCH' },
  }

  test('read nothing unless the configuration names them', async () => {
    for (const corsOrigins of [[], ['https://another.example']]) {
      const closed = await startHttpServer(await startPayload(), { corsOrigins })
      for (const init of [asked, preflight])
        expect(
          (await closed.fetch('/api/actions', init)).headers.has('access-control-allow-origin'),
        ).toBe(false)
      await closed.stop()
    }
  })

  test.each([
    [partner, partner, 'Origin'],
    ['*', '*', undefined],
  ])('read the API when it is open to %s, without cookies', async (allowed, said, varies) => {
    const open = await startHttpServer(await startPayload(), { corsOrigins: [allowed] })
    for (const [init, status] of [
      [asked, 200],
      [preflight, 204],
    ] as const) {
      const response = await open.fetch('/api/actions?limit=1', init)
      expect(response.status).toBe(status)
      expect(response.headers.get('access-control-allow-origin')).toBe(said)
      expect(response.headers.has('access-control-allow-credentials')).toBe(false)
      if (varies !== undefined) expect(response.headers.get('vary')).toContain(varies)
    }
    expect((await open.fetch('/', asked)).headers.has('access-control-allow-origin')).toBe(false)
    await open.stop()
  })
})
