import { randomUUID } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { anAction, anOrientation } from '@/tests/support/builders'
import { type RunningServer, startHttpServer } from '@/tests/support/http-server'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { env } from '@/src/env'

let payload: Payload
let req: PayloadRequest
let server: RunningServer
let admin: Record<string, string>
/** The address of a public action, with enough to say to be worth compressing. */
let action: string
let id: string

const json = { 'content-type': 'application/json' }

const signIn = async () => {
  const { user, password } = (await personaAccounts(payload)).get('admin') ?? {}
  const body = JSON.stringify({ email: user?.email, password })
  return server.fetch('/api/users/login', { method: 'POST', headers: json, body })
}

beforeAll(async () => {
  payload = await startPayload()
  req = await createLocalReq({}, payload)
  server = await startHttpServer(payload)
  const login = await signIn()
  admin = {
    ...json,
    origin: env.SERVER_URL,
    cookie: login.headers.getSetCookie()[0]?.split(';')[0] ?? '',
  }
  const orientation = await payload.create({
    collection: 'orientations',
    data: anOrientation(),
    req,
  })
  const data = anAction({
    orientation: orientation.id,
    publicNote: 'Une note publique. '.repeat(200),
  })
  ;({ id } = await payload.create({ collection: 'actions', data, req }))
  action = `/api/actions/${id}`
})
afterAll(() => server.stop())

/** Headers that may differ between two answers to the same question. */
const own = ['date', 'x-request-id', 'content-security-policy', 'connection', 'keep-alive']
const lasting = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => !own.includes(name)))

describe('HEAD', () => {
  test.each([
    ['a document', () => action],
    ['a list', () => '/api/actions?limit=2'],
    ['what is absent', () => '/api/actions/none'],
    ['a page', () => '/'],
    ['the health', () => '/healthz'],
  ])('of %s is GET without its body', async (_, path) => {
    for (const encoding of ['identity', 'br']) {
      const headers = { 'accept-encoding': encoding }
      const get = await server.fetch(path(), { headers })
      const head = await server.fetch(path(), { headers, method: 'HEAD' })
      expect(head.status).toBe(get.status)
      expect(await head.text()).toBe('')
      const expected = lasting(get)
      delete expected['transfer-encoding'] // how a body travels, where there is one
      expect(lasting(head)).toEqual(expected)
      await get.text()
    }
  })
})

describe('asking again for what one has', () => {
  const tagOf = async (path: string, headers = {}) =>
    (await server.fetch(path, { headers })).headers.get('etag') ?? ''

  test('is answered 304, without a body, on GET and on HEAD', async () => {
    const tag = await tagOf(action)
    expect(tag).toMatch(/^W\/".+"$/)
    for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*'])
      for (const method of ['GET', 'HEAD']) {
        const response = await server.fetch(action, { method, headers: { 'if-none-match': known } })
        expect(response.status).toBe(304)
        expect(response.headers.get('etag')).toBe(tag)
        expect(response.headers.get('cache-control')).toBe('private, no-cache')
        expect(await response.text()).toBe('')
      }
  })

  test('is answered whole when it has changed, or is not what one had', async () => {
    const tag = await tagOf(action)
    await payload.update({
      collection: 'actions',
      id,
      data: { publicNote: 'Autre. '.repeat(400) },
      req,
    })
    for (const known of [tag, '"other"', tag.slice(0, -2)]) {
      const response = await server.fetch(action, { headers: { 'if-none-match': known } })
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ id })
    }
  })

  test('gives nothing of what another one may see', async () => {
    const tag = await tagOf(action, admin)
    const response = await server.fetch(action, { headers: { 'if-none-match': tag } })
    expect(response.status).toBe(200)
  })

  test('is not for errors nor for writes', async () => {
    const absent = await server.fetch('/api/actions/none', { headers: { 'if-none-match': '*' } })
    expect(absent.status).toBe(404)
    expect(absent.headers.has('etag')).toBe(false)
    expect((await signIn()).headers.has('etag')).toBe(false)
  })

  test('works for an uploaded file, whole and in part', async () => {
    const form = new FormData()
    const image = {
      create: { width: 400, height: 300, channels: 3, background: '#2c3e50' },
    } as const
    const png = new Uint8Array(await sharp(image).png().toBuffer())
    form.set('file', new File([png], `${randomUUID()}.png`, { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ alt: 'Une image', isPublic: true }))
    const { cookie = '', origin = '' } = admin
    const upload = await server.fetch('/api/media', {
      method: 'POST',
      headers: { cookie, origin },
      body: form,
    })
    const { doc } = z.object({ doc: z.object({ url: z.string() }) }).parse(await upload.json())
    const { pathname } = new URL(doc.url, env.SERVER_URL)

    const tag = await tagOf(pathname)
    expect(tag).not.toBe('')
    const again = await server.fetch(pathname, { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const part = await server.fetch(pathname, { headers: { range: 'bytes=1-3' } })
    expect([part.status, await part.text()]).toEqual([206, 'PNG'])
  })
})

describe('compression', () => {
  const bytesOf = async (path: string, encoding: string) => {
    const answer = await server.send(
      `GET ${path} HTTP/1.0`,
      'Host: localhost',
      `Accept-Encoding: ${encoding}`,
      '',
      '',
    )
    const [head = '', body = ''] = answer.toString('latin1').split(/\r\n\r\n(.*)/s)
    return { head: head.toLowerCase(), body: Buffer.from(body, 'latin1') }
  }

  test.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0.1, gzip', 'gzip', gunzipSync],
  ])('%s gets %s', async (accepted, encoding, decompress) => {
    const plain = await bytesOf(action, 'identity')
    const { head, body } = await bytesOf(action, accepted)
    expect(head).toContain(`\r\ncontent-encoding: ${encoding}\r\n`)
    expect(head).toMatch(/\r\nvary: .*accept-encoding/)
    expect(body.length).toBeLessThan(plain.body.length / 2)
    expect(decompress(body)).toEqual(plain.body)
  })

  test('who accepts none gets none, nor does what is too short to gain', async () => {
    for (const [path, accepted] of [
      [action, ''],
      [action, 'identity'],
      ['/healthz', 'br'],
    ] as const)
      expect((await bytesOf(path, accepted)).head).not.toMatch(/^content-encoding:/m)
  })

  test('the tag holds whatever the encoding', async () => {
    const { head } = await bytesOf(action, 'br')
    const tag = /\r\netag: (.*)\r\n/.exec(head)?.[1]
    const plain = await server.fetch(action, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('etag')?.toLowerCase()).toBe(tag)
  })
})

test('two cookies stay two', async () => {
  const both = await startHttpServer(payload, {
    pages: (_, res) => Promise.resolve(void res.setHeader('Set-Cookie', ['a=1', 'b=2']).end()),
  })
  expect((await both.fetch('/')).headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  await both.stop()

  const logout = await server.fetch('/api/users/logout', { method: 'POST', headers: admin })
  for (const cookie of logout.headers.getSetCookie())
    expect(cookie.match(/Expires=/gi)).toHaveLength(1)
  const login = await signIn()
  expect(login.headers.getSetCookie().map((cookie) => cookie.split('=')[0])).toEqual([
    'payload-token',
    'known-device',
  ])
  admin.cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? ''
})

describe('requests that follow each other on one connection', () => {
  test('are answered in their order', async () => {
    const first = 'GET /api/actions/none HTTP/1.1\r\nHost: localhost\r\n\r\n'
    const second = 'HEAD /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'
    const last = 'GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
    const answers = (await server.send(first + second + last)).toString()
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual([
      'HTTP/1.1 404',
      'HTTP/1.1 200',
      'HTTP/1.1 200',
    ])
  })
})

describe('an error', () => {
  const problem = z.looseObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.number(),
    requestId: z.string(),
    errors: z.array(z.looseObject({ message: z.string() })),
  })
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await server.fetch(path, init)
    return {
      headers: response.headers,
      status: response.status,
      body: problem.parse(await response.json()),
    }
  }

  test.each([
    [{}, 'Introuvable', 'fr'],
    [{ 'accept-language': 'en-GB,fr;q=0.5' }, 'Not found', 'en'],
    [{ 'accept-language': 'fr-FR,en;q=0.5' }, 'Introuvable', 'fr'],
    [{ 'accept-language': 'fr', cookie: 'payload-lng=en' }, 'Not found', 'en'],
  ])('for a reader with %j is « %s »', async (headers, title, language) => {
    for (const path of ['/api/actions/none', '/api/none']) {
      const answer = await ask(path, { headers })
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(answer.headers.get('content-language')).toBe(language)
      expect(answer.body).toMatchObject({ title, status: 404 })
      expect(answer.body.requestId).toBe(answer.headers.get('x-request-id'))
    }
  })

  test('of a field keeps what Payload says of it', async () => {
    const { status, body } = await ask('/api/organisations', {
      method: 'POST',
      headers: admin,
      body: '{}',
    })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      status: 400,
      detail: body.errors[0]?.message,
      errors: [{ name: 'ValidationError', data: { errors: [{ path: 'name' }, {}] } }],
    })
  })

  test('is called JSON where the forms of the back-office would not read it otherwise', async () => {
    const fromForm = {
      ...admin,
      referer: `${env.SERVER_URL}/admin/collections/organisations/create`,
    }
    const { headers, body } = await ask('/api/organisations', {
      method: 'POST',
      headers: fromForm,
      body: '{}',
    })
    expect(headers.get('content-type')).toBe('application/json')
    expect(body.errors).toHaveLength(1)
  })

  test('of JSON that is none is the client’s, for REST and for GraphQL', async () => {
    const broken = { method: 'POST', headers: admin, body: '{' }
    expect(await ask('/api/organisations', broken)).toMatchObject({ status: 400 })
    expect((await server.fetch('/api/graphql', broken)).status).toBe(400)
  })

  test('of GraphQL is told as GraphQL does', async () => {
    const body = JSON.stringify({ query: '{ nothing }' })
    const response = await server.fetch('/api/graphql', { method: 'POST', headers: json, body })
    expect(response.headers.get('content-type')).not.toContain('problem')
    expect(await response.text()).toMatch(/Cannot query field .*nothing/)
  })

  test('of ours says nothing of the inside', async () => {
    const broken = await startHttpServer(payload, {
      pages: () => Promise.reject(new Error('the password of the database is 1234')),
    })
    const response = await broken.fetch('/', { headers: { 'accept-language': 'en' } })
    const text = await response.text()
    await broken.stop()
    expect(response.status).toBe(500)
    expect(problem.parse(JSON.parse(text)).title).toBe(
      'The server could not answer: try again later',
    )
    expect(text).not.toMatch(/password|1234|\.ts/)
  })

  const onSqlite = env.DATABASE_URL.startsWith('file:')
  // A disk is filled by a limit of SQLite's: MongoDB keeps its files out of the application's reach.
  if (onSqlite)
    test('of a full disk is an error, and nothing is kept', async () => {
      const { client } = z
        .object({ client: z.custom<{ execute: (sql: string) => Promise<{ rows: unknown[] }> }>() })
        .parse(payload.db)
      // SQLite then fails as it does when its file can grow no more (SQLITE_FULL).
      for (const pragma of ['VACUUM', 'PRAGMA max_page_count = 1']) await client.execute(pragma)
      const { orientation } = await payload.findByID({ collection: 'actions', id, depth: 0, req })
      if (typeof orientation !== 'string') throw new Error('No orientation')
      const data = anAction({ orientation, publicNote: 'x'.repeat(5_000) })
      const write = () =>
        server.fetch('/api/actions', { method: 'POST', headers: admin, body: JSON.stringify(data) })
      const refused = await write()
      await client.execute('PRAGMA max_page_count = 4294967294')

      const text = await refused.text()
      expect(refused.status, text).toBe(507)
      expect(problem.parse(JSON.parse(text)).status).toBe(507)
      expect(text).not.toMatch(/sql|full|insert/i)
      const where = { slug: { equals: data.slug } }
      expect((await payload.count({ collection: 'actions', where, req })).totalDocs).toBe(0)
      expect((await write()).status).toBe(201)
    })
})

describe('the address of the API itself', () => {
  test('says what it is, and what whoever asks may read', async () => {
    for (const path of ['/api', '/api/']) {
      const answer = await server.fetch(path, { headers: { 'accept-language': 'en' } })
      expect([path, answer.status]).toEqual([path, 200])
      const said = z
        .object({ graphql: z.string(), collections: z.record(z.string(), z.string()) })
        .parse(await answer.json())
      expect(said.graphql).toBe('/api/graphql')
      expect(said.collections).toMatchObject({ actions: '/api/actions' })
      expect(said.collections).not.toHaveProperty('messages')
    }
    const whole = z.looseObject({ collections: z.looseObject({}) })
    const mine = whole.parse(await (await server.fetch('/api', { headers: admin })).json())
    expect(mine.collections).toMatchObject({ messages: '/api/messages' })
    expect((await server.fetch('/api', { method: 'POST', headers: admin })).status).toBe(405)
  })

  test.for(['/api/nothing', '/api/nothing/at/all', '/api//', '/api/strategy'])(
    '%s is not there, as data',
    async (path) => {
      const answer = await server.fetch(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toContain('json')
      expect(await answer.json()).toMatchObject({ status: 404 })
    },
  )
})
