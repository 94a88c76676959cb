import { createHash } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { createClient } from '@libsql/client'
import { createLocalReq } from 'payload'
import { describe, expect, vi } from 'vitest'
import { z } from 'zod'

import config from '@/payload.config'
import type { LastChange } from '@/src/database/last-change'
import { env } from '@/src/env'
import type { Exchange } from '@/src/server/exchange'
import { close, listen } from '@/src/server/listen'
import { createResponseCache } from '@/src/server/cache/response-cache'
import { docIn } from '@/tests/support/answers'
import { anOrientation } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { isSqlite } from '@/tests/support/databases'
import { eventually } from '@/tests/support/eventually'
import { startHttpServer } from '@/tests/support/http-server'
import { test } from '@/tests/support/test'

describe('what anonymous visitors read', () => {
  test('is not read from the database twice', async ({ payload, http }) => {
    const anonymous = await http('anonymous')
    const paths = ['/api/orientations?limit=7', '/api/orientations/count']
    for (const path of paths) {
      const first = await anonymous.get(path)
      const reads = await countReads(payload, async () => {
        const again = await anonymous.get(path)
        expect(again.body).toEqual(first.body)
        expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
      })
      expect(reads, path).toBe(0)
    }
  })

  test('in GraphQL, of the progress and of the figures, is not either', async ({
    payload,
    http,
  }) => {
    const anonymous = await http('anonymous')
    const questions = [
      () => anonymous.graphql('{ Orientations(limit: 7) { docs { title progress { value } } } }'),
      () => anonymous.get('/api/strategy/progress'),
      () => anonymous.get('/api/strategy/figures'),
    ]
    for (const ask of questions) {
      const first = await ask()
      expect(first).toMatchObject({ status: 200 })
      const reads = await countReads(payload, async () => {
        expect((await ask()).body).toEqual(first.body)
      })
      expect(reads).toBe(0)
    }
  })

  test('is refused as before when nothing is asked', async ({ http }) => {
    const headers = { 'content-type': 'application/json' }
    const anonymous = await http('anonymous')
    expect(await anonymous.fetch('/api/graphql', { method: 'POST', headers })).toMatchObject({
      status: 400,
    })
  })

  test.for(['identity', 'gzip'])(
    'is not an error of a moment that GraphQL told another of, %s',
    async (encoding, { payload, http }) => {
      const anonymous = await http('anonymous')
      const query = `{ Communes(limit: 50) { docs { id name } } Axes { totalDocs } } # ${encoding}`
      const ask = () => anonymous.graphql(query, {}, { 'accept-encoding': encoding })
      const find = payload.db.find.bind(payload.db)
      const failing = vi.spyOn(payload.db, 'find').mockImplementation((args) => {
        if (args.collection === 'axes') throw new Error('Busy')
        return find(args)
      })
      try {
        expect((await ask()).body).toHaveProperty('errors')
      } finally {
        failing.mockRestore()
      }
      expect((await ask()).body).not.toHaveProperty('errors')
    },
  )

  test('follows every change at once', async ({ http }) => {
    const anonymous = await http('anonymous')
    const manager = await http('project-manager')
    const { id } = docIn(await manager.send('POST', '/api/orientations', anOrientation()))
    const path = `/api/orientations/${id}`
    for (const title of ['Une', 'Deux', 'Trois']) {
      await manager.send('PATCH', path, { title })
      expect((await anonymous.get(path)).body).toMatchObject({ title })
      expect((await anonymous.get(path)).body).toMatchObject({ title })
    }

    expect((await anonymous.get(path)).status).toBe(200)
    await manager.send('PATCH', path, { _status: 'draft' })
    expect((await anonymous.get(path)).status).toBe(404)
    await manager.send('PATCH', path, { _status: 'published' })
    expect((await anonymous.get(path)).status).toBe(200)
    await manager.send('DELETE', path)
    expect((await anonymous.get(path)).status).toBe(404)
  })

  if (isSqlite)
    test('follows what another process writes', async ({ payload, http }) => {
      const anonymous = await http('anonymous')
      const { id } = await payload.create({
        collection: 'orientations',
        data: anOrientation(),
        req: await createLocalReq({}, payload),
      })
      const path = `/api/orientations/${id}`
      await anonymous.get(path)

      const another = createClient({ url: env.DATABASE_URL })
      const args = ['Écrit ailleurs', id]
      await another.execute({ sql: 'UPDATE orientations SET slug = ? WHERE id = ?', args })
      another.close()
      expect((await anonymous.get(path)).body).toMatchObject({ slug: 'Écrit ailleurs' })
    })

  test('is never what someone else was answered', async ({ http }) => {
    const anonymous = await http('anonymous')
    const manager = await http('project-manager')
    const draft = anOrientation({ _status: 'draft' })
    const { id } = docIn(await manager.send('POST', '/api/orientations', draft))
    for (const path of [`/api/orientations/${id}`, '/api/orientations?limit=1000&depth=0']) {
      const theirs = await manager.get(path)
      const ours = await anonymous.get(path)
      expect(JSON.stringify(theirs.body)).toContain(id)
      expect(JSON.stringify(ours.body)).not.toContain(id)
      expect((await manager.get(path)).body).toEqual(theirs.body)
    }
  })
})

type Asked = { path: string; headers?: Record<string, string>; method?: string; body?: string }

const still = () => '1.1'

/** A server of nothing but the cache, with what makes an answer. */
const cacheServer = async (
  lastChange: LastChange,
  answer: (exchange: Exchange) => Promise<void> | undefined,
  ofAnything = lastChange,
) => {
  const lastChanges = { ofAnything, ofWhatShows: lastChange }
  const cache = createResponseCache({ config, lastChanges })
  let arrived = 0
  const server = createServer((req, res) => {
    arrived += 1
    const [path = ''] = (req.url ?? '').split('?')
    const exchange = { req, res, id: 'a', path, encrypted: false, client: '', bodyLimit: 1_000_000 }
    void cache.step(exchange, () => answer(exchange))
  })
  await listen(server, '127.0.0.1', 0)
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return {
    activity: cache.activity,
    arrived: () => arrived,
    ask: ({ path, ...init }: Asked) => fetch(`http://127.0.0.1:${String(port)}${path}`, init),
    stop: () => close(server, 0),
  }
}

describe('an answer is made anew', () => {
  /** How often it is made, when something is asked some times. */
  const times = async (
    lastChange: LastChange,
    request: () => Asked,
    response: (res: ServerResponse) => void,
    asks = 3,
    ofAnything = lastChange,
  ) => {
    const answer = vi.fn(({ res }: Exchange) => {
      response(res)
      return undefined
    })
    const server = await cacheServer(lastChange, answer, ofAnything)
    try {
      for (let asked = 0; asked < asks; asked += 1) await (await server.ask(request())).text()
      return answer.mock.calls.length
    } finally {
      await server.stop()
    }
  }
  const ask =
    (path: string, init: Omit<Asked, 'path'> = {}) =>
    () => ({ path, ...init })
  const sending =
    (body: string, status = 200) =>
    (res: ServerResponse) => {
      res.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
    }
  const json = sending('{"docs":[]}')
  const list = ask('/api/actions?limit=1')
  const key = (name: string) => ({ authorization: `users API-Key ${name}-0123456789` })
  const query = (text: string, init: Omit<Asked, 'path'> = {}) =>
    ask('/api/graphql', { method: 'POST', body: JSON.stringify({ query: text }), ...init })

  test('unless nothing has changed', async () => {
    expect(await times(still, list, json)).toBe(1)
    expect(await times(still, query('{ Actions { docs { title } } }'), json)).toBe(1)
  })

  test('when the day has changed in Paris', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const moments = ['T22:59:59Z', 'T23:00:00Z', 'T23:59:59Z'].map((hour) => `2017-11-25${hour}`)
    let asked = 0
    const asking = () => {
      vi.setSystemTime(moments[asked] ?? '')
      asked += 1
      return ask('/api/strategy/progress')()
    }
    try {
      expect(await times(still, asking, json)).toBe(2)
    } finally {
      vi.useRealTimers()
    }
  })

  test('when anything at all is written, of what is asked by a key, as a draft or of accounts', async () => {
    for (const [request, made] of [
      [list, 1],
      [query('{ Actions { totalDocs } }'), 1],
      [ask('/api/actions?limit=1', { headers: key('one') }), 2],
      [ask('/api/actions?draft=true'), 2],
      [ask('/api/actions?%64raft=true'), 2],
      [query('{ Actions(draft: true) { totalDocs } }'), 2],
      [query('{ initializedUser }'), 2],
    ] as const) {
      let writes = 0
      const written = () => String(Math.floor((writes += 1) / 2.5)) // asked twice for each answer
      expect(await times(still, request, json, 2, written)).toBe(made)
    }
  })

  test('when something changed while it was made, or who knows', async () => {
    let changes = 0
    expect(await times(() => String((changes += 1)), list, json)).toBe(3)
    expect(await times(() => undefined, list, json)).toBe(3)
  })

  test.each([
    ['someone signed in', ask('/api/actions', { headers: { authorization: 'JWT x' } })],
    ['someone with a cookie', ask('/api/actions', { headers: { cookie: 'payload-token=x' } })],
    ['a write', ask('/api/actions', { method: 'POST' })],
    ['an endpoint that is not of a collection', ask('/api/access')],
    ['an endpoint of our own', ask('/api/actions/late')],
    ['a file', ask('/api/media/file/logo.svg')],
    ['the GraphQL of someone signed in', query('{ me }', { headers: { cookie: 'a=b' } })],
    ['someone with a key, of a page', ask('/', { headers: key('one') })],
    ['a signed link', ask('/lien/abc')],
    ['a place around the reader', ask('/tiers-lieux?around=50.6,3.1')],
    ['a part of a page', ask('/', { headers: { rsc: '1' } })],
    ['a part of an answer', ask('/api/actions', { headers: { range: 'bytes=0-1' } })],
    ['a mutation', query('mutation { createAction { id } }')],
    [
      'a mutation in disguise',
      query('', { body: String.raw`{"query":"\u006dutation { createAction { id } }"}` }),
    ],
  ])('for %s', async (_, request) => {
    expect(await times(still, request, json)).toBe(3)
  })

  test('for another address, question, language, encoding, type, site or key', async () => {
    const others = [
      ask('/api/actions?limit=1'),
      ask('/api/actions?limit=1&locale=en'),
      ask('/api/actions?limit=1&draft=true'),
      ask('/api/actions?limit=1', { headers: { 'accept-language': 'en' } }),
      ask('/api/actions?limit=1', { headers: { 'accept-encoding': 'br' } }),
      ask('/api/actions?limit=1', { headers: { accept: 'text/html' } }),
      ask('/api/actions?limit=1', { headers: { origin: 'https://example.org' } }),
      ask('/api/actions?limit=1', { headers: key('one') }),
      ask('/api/actions?limit=1', { headers: key('two') }),
      query('{ Actions { totalDocs } }'),
      query('{ Orientations { totalDocs } }'),
      query('{ Actions { totalDocs } }', { headers: { 'content-type': 'application/json' } }),
    ]
    const turn = others.values()
    const next = () => (turn.next().value ?? list)()
    expect(await times(still, next, json, others.length)).toBe(others.length)
  })

  test('when the minute has changed, of what looks at the clock', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      for (const [path, made] of [
        ['/api/actions', 1],
        ['/api/places', 2],
        ['/agenda/grand-barouf/now.ics', 2],
        ['/', 2],
      ] as const) {
        let seconds = 0
        const asking = () => {
          seconds += 31
          vi.setSystemTime(Date.parse('2026-11-25T10:00:00Z') + seconds * 1_000)
          return { path }
        }
        expect(await times(still, asking, json, 2), path).toBe(made)
      }
    } finally {
      vi.useRealTimers()
    }
  })

  test('after what nobody may keep, or what gives a cookie', async () => {
    const saying = (headers: Record<string, string>) => (res: ServerResponse) => {
      res.writeHead(200, headers).end('{}')
    }
    expect(await times(still, list, saying({ 'Cache-Control': 'no-store' }))).toBe(3)
    expect(await times(still, list, saying({ 'Set-Cookie': 'a=1' }))).toBe(3)
  })

  test('of a page that asks the geocoder, however its address spells it', async () => {
    for (const path of ['/tiers-lieux?around=Lille', '/tiers-lieux?aroun%64=Lille'])
      expect(await times(still, ask(path), json), path).toBe(3)
    expect(await times(still, ask('/tiers-lieux?q=around=Lille'), json)).toBe(1)
  })

  test('after an error', async () => {
    expect(await times(still, list, sending('{}', 404))).toBe(3)
  })
})

describe('what many ask at once', () => {
  const list = { path: '/api/actions?limit=1' }

  test('is made once', async () => {
    const gate = new EventEmitter()
    const open = once(gate, 'open')
    const answer = vi.fn(async ({ res }: Exchange) => {
      await open
      res.writeHead(200, { 'Content-Type': 'application/json' }).end('{"docs":[]}')
    })
    const server = await cacheServer(still, answer)
    const asked = Array.from({ length: 1_000 }, async () => (await server.ask(list)).text())
    // More than a system lets wait at its door: some come again a second later.
    await eventually(() => {
      expect(server.arrived()).toBe(1_000)
    })
    gate.emit('open')
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['{"docs":[]}']))
    expect(answer).toHaveBeenCalledTimes(1)
    expect(server.activity()).toMatchObject({ hits: 999, misses: 1 })
    await server.stop()
  })

  test('is made again for those who wait, when something changed meanwhile', async () => {
    let change = 0
    const gate = new EventEmitter()
    const answer = vi.fn(async ({ res }: Exchange) => {
      const said = String(change)
      if (change === 0) await once(gate, 'open')
      res.writeHead(200, { 'Content-Type': 'application/json' }).end(said)
    })
    const server = await cacheServer(() => String(change), answer)
    const asked = Array.from({ length: 10 }, async () => (await server.ask(list)).text())
    await eventually(() => {
      expect(server.arrived()).toBe(10)
    })
    change = 1
    gate.emit('open')
    const said = await Promise.all(asked)
    expect(said.filter((one) => one === '0')).toHaveLength(1) // who asked first, before it changed
    expect(answer).toHaveBeenCalledTimes(2)
    await server.stop()
  })
})

describe('a page that is cached', () => {
  const drawn = `<html><script>slipped()</script><script nonce="NONCE">run()</script><script src="/a.js" nonce="NONCE"></script><style nonce="NONCE">a{}</style></html>`
  const draw = (req: IncomingMessage, res: ServerResponse) => {
    const nonce = /'nonce-([^']+)'/.exec(String(req.headers['content-security-policy']))?.[1] ?? ''
    res.setHeader('Link', `</font.woff2>; rel=preload; nonce="${nonce}"; as="font"`)
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    res.end(drawn.replaceAll('NONCE', nonce))
    return Promise.resolve()
  }
  const hashOf = (code: string) => createHash('sha256').update(code).digest('base64')

  test('names what it runs by its content, the same for all, and nothing else runs', async ({
    payload,
  }) => {
    const pages = vi.fn(draw)
    const server = await startHttpServer(payload, { pages })
    const answers = [await server.fetch('/'), await server.fetch('/')]
    const [first, second] = await Promise.all(answers.map((one) => one.text()))
    expect(pages).toHaveBeenCalledTimes(1)
    expect(second).toBe(first)
    expect(first).not.toMatch(/nonce="[^"]/)
    for (const { headers } of answers) {
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain(`script-src 'self' 'sha256-${hashOf('run()')}';`)
      expect(policy).toContain(`style-src 'self' 'sha256-${hashOf('a{}')}';`)
      expect(policy).not.toMatch(/nonce|unsafe/)
      expect(headers.get('link')).not.toContain('nonce')
    }
    await server.stop()
  })

  test('is the same to who does not say what they read it with', async ({ payload }) => {
    const names: unknown[] = []
    const server = await startHttpServer(payload, {
      pages: (req, res) => {
        names.push(req.headers['user-agent'])
        return draw(req, res)
      },
    })
    await server.send('GET / HTTP/1.1', 'Host: localhost', 'Connection: close', '', '')
    expect(names).toEqual([expect.any(String)]) // Next makes another page where there is none
    await server.stop()
  })

  test('is not sent to who has it, says its name to each, and is counted', async ({ payload }) => {
    const metricsToken = '0123456789abcdef'
    const server = await startHttpServer(payload, { pages: draw, metricsToken })
    const first = await server.fetch('/', { headers: { 'x-request-id': 'request-one' } })
    const tag = first.headers.get('etag') ?? ''
    const again = await server.fetch('/', {
      headers: { 'if-none-match': tag, 'x-request-id': 'request-two' },
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('x-request-id')).toBe('request-two')
    expect(again.headers.get('x-content-type-options')).toBe('nosniff')
    const head = await server.fetch('/', { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String((await first.text()).length))
    expect(server.lines.filter((line) => line.includes('"path":"/"'))).toHaveLength(3)
    const metrics = await server.fetch('/metrics', {
      headers: { authorization: `Bearer ${metricsToken}` },
    })
    const said = await metrics.text()
    expect(said).toContain('resolument_response_cache_requests_total{result="hit"} 2')
    expect(said).toContain('resolument_response_cache_requests_total{result="miss"} 1')
    expect(said).toMatch(/resolument_response_cache_bytes [1-9]/)
    if (isSqlite) {
      expect(said).toMatch(/resolument_database_cache_requests_total{result="miss"} [1-9]/)
      expect(said).toMatch(/resolument_database_cache_bytes [1-9]/)
    }
    await server.stop()
  })
})
