import { once } from 'node:events'
import type { Socket } from 'node:net'

import fc from 'fast-check'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'

import { anOrientation } from '@/tests/support/builders'
import { type RunningServer, startHttpServer } from '@/tests/support/http-server'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'

type Said = { status: number; head: string; id: string | undefined; body: string }

const nameIn = (head: string) => /^x-request-id: (.+)\r$/im.exec(head)?.[1]

/** The first answer in what came, and what comes after it; nothing of one that is not whole. */
const firstIn = (bytes: Buffer): { said: Said; rest: Buffer } | undefined => {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = bytes.toString('latin1', 0, end + 2)
  const status = Number(head.slice(9, 12))
  const length = status === 304 ? 0 : Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
  const until = end + 4 + length
  if (bytes.length < until) return undefined
  const body = bytes.toString('utf8', end + 4, until)
  return { said: { status, head, id: nameIn(head), body }, rest: bytes.subarray(until) }
}

const lines = (...said: string[]) => [...said, '', ''].join('\r\n')
const host = 'Host: localhost'
const asking = (path: string, ...headers: string[]) =>
  lines(`GET ${path} HTTP/1.1`, host, ...headers)
/** The head of a question with that body. */
const headOf = (path: string, body: string) =>
  lines(
    `POST ${path} HTTP/1.1`,
    host,
    'Content-Type: application/json',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
  )
const posting = (path: string, body: string) => headOf(path, body) + body

const list = asking('/api/orientations?limit=3&depth=0')
const question = posting(
  '/api/graphql',
  '{"query":"{ Orientations(limit: 2) { docs { title } } }"}',
)
const page = asking('/')

let server: RunningServer
/** The requests that were read as such, in all. */
let read = 0

beforeAll(async () => {
  server = await startHttpServer(await startPayload(), {
    trustedProxies: ['127.0.0.2'],
    pages: async ({ url = '' }, res) => {
      const isSlow = url.endsWith('/slow')
      for (let turns = 0; isSlow && turns < 20; turns += 1) await soon()
      res.writeHead(isSlow ? 404 : 200).end('a page')
    },
  })
  server.http.on('request', () => {
    read += 1
  })
})
afterAll(() => server.stop())

const soon = () => new Promise((resolve) => setImmediate(resolve))

/** A connection of one client, who reads the answers in the order of what is asked. */
const open = async (from?: string, of = server) => {
  const socket = await of.dial(from)
  socket.setNoDelay()
  let bytes: Buffer = Buffer.alloc(0)
  let wake: () => void = () => undefined
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk])
    wake()
  })
  socket.once('close', () => {
    wake()
  })
  const next = async (): Promise<Said> => {
    for (;;) {
      const first = firstIn(bytes)
      if (first) {
        bytes = first.rest
        return first.said
      }
      if (socket.closed) throw new Error(`The server hung up: ${bytes.toString('latin1')}`)
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  const ask = (request: string) => {
    socket.write(request, 'latin1')
    return next()
  }
  return {
    socket,
    next,
    ask,
    /** Each once the one before was answered. */
    inTurn: async (...requests: string[]) => {
      const said: Said[] = []
      for (const request of requests) said.push(await ask(request))
      return said
    },
    leave: () => socket.destroy(),
  }
}

const alone = async (request: string): Promise<Said> => {
  const { ask, leave } = await open()
  const said = await ask(request)
  leave()
  return said
}

/** How many requests are read as such while something is done. */
const readDuring = async (work: () => Promise<unknown>): Promise<number> => {
  const before = read
  await work()
  return read - before
}

/** What does not change from one answer to the next, in the order of the alphabet, as one text. */
const withoutName = ({ head, body }: Said): string => {
  const said = head
    .split('\r\n')
    .filter((line) => !/^(x-request-id|date):/i.test(line))
    .map((line) => line.replace(/^[^:]+:/, (name) => name.toLowerCase()))
  return [...said.toSorted(), body.replaceAll(/"requestId":"[^"]+"/g, '')].join('\n')
}

describe('a request in the very bytes of one before', () => {
  test.each([
    ['a list', list],
    ['a question of GraphQL', question],
    ['a page', page],
    ['what is compressed', asking('/api/orientations?limit=3', 'Accept-Encoding: br')],
  ])('has the same answer without being read, under a name of its own: %s', async (_, request) => {
    const { inTurn, leave } = await open()
    let said: Said[] = []
    const reads = await readDuring(async () => {
      said = await inTurn(request, request, request, request)
    })
    expect(reads).toBe(1)
    expect(said.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(new Set(said.map(withoutName)).size).toBe(1)
    const ids = new Set(said.map(({ id }) => id))
    expect(ids.size).toBe(4)
    for (const id of ids)
      expect(server.lines.filter((line) => line.includes(`"${String(id)}"`))).toHaveLength(1)
    leave()
  })

  test('is told that nothing has changed, and what has', async ({ payload }) => {
    const doc = await payload.create({
      collection: 'orientations',
      data: anOrientation(),
      req: await createLocalReq({}, payload),
      overrideAccess: true,
    })
    const path = `/api/orientations/${doc.id}?depth=0`
    const etag = /^etag: (.+)\r$/im.exec((await alone(asking(path))).head)?.[1] ?? ''
    const request = asking(path, `If-None-Match: ${etag}`)
    const { ask, inTurn, leave } = await open()
    const reads = await readDuring(async () => {
      const said = await inTurn(request, request, request)
      expect(said.map(({ status }) => status)).toEqual([304, 304, 304])
      expect(new Set(said.map(withoutName)).size).toBe(1)
    })
    expect(reads).toBe(1)
    await payload.update({
      collection: 'orientations',
      id: doc.id,
      data: { title: 'Tout autre' },
      req: await createLocalReq({}, payload),
      overrideAccess: true,
    })
    const changed = await ask(request)
    expect(changed.status).toBe(200)
    expect(changed.body).toContain('Tout autre')
    leave()
  })

  test('is read where it names itself, and ends the connection where it says so', async () => {
    const named = asking('/api/orientations?limit=3&depth=0', 'X-Request-Id: my-own-name')
    const { socket, ask, inTurn } = await open()
    expect((await inTurn(named, named)).map(({ id }) => id)).toEqual(['my-own-name', 'my-own-name'])
    const last = asking('/api/orientations?limit=3&depth=0', 'Connection: close')
    const closed = once(socket, 'close')
    expect((await ask(last)).status).toBe(200)
    await closed
    const another = await open()
    await another.ask(list)
    expect((await another.ask(last)).head).toMatch(/^connection: close\r$/im)
  })

  test('is another from a proxy of ours, which says whether the client is encrypted', async () => {
    const request = asking('/', 'X-Forwarded-Proto: https')
    const direct = await open('127.0.0.1')
    const proxied = await open('127.0.0.2')
    await direct.ask(request)
    await proxied.ask(request)
    for (const [{ inTurn, leave }, isStrict] of [
      [direct, false],
      [proxied, true],
    ] as const) {
      for (const { head } of await inTurn(request, request))
        expect(/^strict-transport-security/im.test(head), head).toBe(isStrict)
      leave()
    }
  })

  test('is answered anew once something has changed, however many connections ask', async () => {
    let state = 0
    let onAnswer = () => undefined
    const crowded = await startHttpServer(await startPayload(), {
      lastChanges: { ofAnything: () => String(state), ofWhatShows: () => String(state) },
      pages: (_, res) => Promise.resolve(void res.writeHead(200).end(String(state))),
      log: () => {
        onAnswer()
      },
    })
    // libuv takes 1 024 at once, and more without an end of turn.
    const clients = await Promise.all(Array.from({ length: 1_200 }, () => open(undefined, crowded)))
    for (const { ask } of clients) await ask(page)
    const late = await open(undefined, crowded)
    await late.ask(page)

    const said = new Promise<Said>((resolve) => {
      onAnswer = () => {
        onAnswer = () => undefined
        state += 1 // in the midst of the answers
        resolve(late.ask(page))
      }
    })
    for (const { socket } of clients) socket.write(page)
    expect((await said).body).toBe('1')
    for (const { leave } of [late, ...clients]) leave()
    await crowded.stop()
  })

  test('keeps its connection beyond the time in which a client has to have asked', async () => {
    const limits = { headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 10 }
    const impatient = await startHttpServer(await startPayload(), { limits })
    const first = await open(undefined, impatient)
    await first.inTurn(list, list)
    first.leave()
    const { ask, leave } = await open(undefined, impatient)
    const until = performance.now() + 500
    while (performance.now() < until) expect((await ask(list)).status).toBe(200)
    leave()
    await impatient.stop()
  })
})

/** Sends the parts of a request, each once the server has had the time to look at the one before. */
const inParts = async (socket: Socket, parts: readonly string[]) => {
  for (const part of parts) {
    socket.write(part, 'latin1')
    await soon()
    await soon()
  }
}

const unfinished = 'GET /api/nowhere HTTP/1.1\r\nX-Note: '

test.each([
  ['the rest of a head', [unfinished, list], [404]],
  ['the rest of a head that came with another', [`${page}${unfinished}`, list], [200, 404]],
  ['a body', [headOf('/api/graphql', list), list], [400]],
  ['the end of a body', [`${headOf('/api/graphql', `{${list}`)}{`, list], [400]],
  ['the first of two', [`${list}${unfinished}${list}`], [200, 404]],
  ['the one after another that takes longer', [asking('/slow'), list], [404, 200]],
])('what would be a request in the same bytes is %s', async (_, parts, statuses) => {
  for (let times = 0; times < 3; times += 1) {
    const { socket, next, inTurn, leave } = await open()
    await inTurn(list, list)
    await inParts(socket, parts)
    for (const status of statuses) expect((await next()).status).toBe(status)
    const after = await inTurn(list, list)
    expect(after.map(({ status }) => status)).toEqual([200, 200])
    leave()
  }
})

test('requests are answered in turn, each as it is alone, however they are cut', async () => {
  const kinds = [
    list,
    question,
    page,
    asking('/api/nowhere', 'Accept: text/html'),
    asking('/api/orientations/0'),
    // Bodies that look like requests: one that says its length, and one that comes in parts.
    posting('/api/graphql', list),
    posting('/api/orientations', `${list}${page}`),
    lines('POST /api/graphql HTTP/1.1', host, 'Transfer-Encoding: chunked') +
      `${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`,
    `\r\n${list}`,
  ]
  const expected = new Map<string, string>()
  for (const request of kinds) {
    await alone(request)
    expected.set(request, withoutName(await alone(request)))
  }
  const sent = fc.record({
    request: fc.constantFrom(...kinds),
    /** Whether it comes with the one before. */
    isJoined: fc.boolean(),
    cuts: fc.array(fc.nat(), { maxLength: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(sent, { minLength: 2, maxLength: 8 }), async (all) => {
      const { socket, ask, next, inTurn, leave } = await open()
      await inTurn(list, question, page)
      const parts: string[] = []
      for (const { request, isJoined, cuts } of all) {
        const places = [0, ...cuts.map((cut) => cut % request.length), request.length].toSorted(
          (one, other) => one - other,
        )
        const [first = '', ...others] = places
          .slice(1)
          .map((place, index) => request.slice(places[index], place))
        parts.push(isJoined ? (parts.pop() ?? '') + first : first, ...others)
      }
      await inParts(socket, parts.filter(Boolean))
      for (const { request } of all)
        expect(withoutName(await next())).toEqual(expected.get(request))
      expect((await ask(list)).status).toBe(200)
      leave()
    }),
    { numRuns: 60 },
  )
})
