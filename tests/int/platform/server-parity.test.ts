import { randomUUID } from 'node:crypto'

import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'

import config from '@/payload.config'
import { env } from '@/src/env'
import { anOrientation } from '@/tests/support/builders'
import { startHttpServer } from '@/tests/support/http-server'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'

const rest = {
  DELETE: REST_DELETE(config),
  GET: REST_GET(config),
  OPTIONS: REST_OPTIONS(config),
  PATCH: REST_PATCH(config),
  POST: REST_POST(config),
}
type Method = keyof typeof rest
type Call = { method?: Method; path: string; headers?: Record<string, string>; body?: object }

/** What Payload answers by itself, as its routes of Next call it: without our server in front. */
const askPayload = ({ method = 'GET', path, headers, body }: Call) => {
  const url = new URL(path, env.SERVER_URL)
  const init = { method, headers, body: body && JSON.stringify(body) }
  const slug = url.pathname.replace('/api/', '').split('/')
  return rest[method](new Request(url, init), { params: Promise.resolve({ slug }) })
}

const answerOf = async (response: Response) => {
  const text = await response.text()
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  return { status: response.status, body }
}

test('Payload by itself gives the same answers to REST as our server', async () => {
  const payload = await startPayload()
  const req = await createLocalReq({}, payload)
  const server = await startHttpServer(payload)
  const { id, slug } = await payload.create({
    collection: 'orientations',
    data: anOrientation(),
    req,
  })
  const { apiKey } = (await personaAccounts(payload)).get('partner') ?? {}
  const json = { 'content-type': 'application/json' }
  const partner = { ...json, authorization: `users API-Key ${String(apiKey)}` }

  const calls: Call[] = [
    { path: `/api/orientations/${id}` },
    { path: `/api/orientations/${id}?locale=all&depth=2`, headers: partner },
    { path: `/api/orientations?where[slug][equals]=${slug}&limit=3&sort=-title` },
    { path: `/api/orientations/count?where[slug][equals]=${slug}` },
    { path: '/api/users/me', headers: partner },
    { path: '/api/access', headers: partner },
    { path: `/api/orientations/${randomUUID()}` },
    { path: '/api/none' },
    { path: '/api/actions?where[internalNote][equals]=1' },
    { method: 'OPTIONS', path: '/api/orientations' },
    { method: 'POST', path: '/api/orientations', headers: json, body: { title: 'Refusée' } },
    {
      method: 'PATCH',
      path: `/api/orientations/${id}`,
      headers: partner,
      body: { title: 'Refusée' },
    },
    { method: 'DELETE', path: `/api/orientations/${id}`, headers: json },
    {
      method: 'POST',
      path: '/api/users/login',
      headers: json,
      body: { email: 'a@b.example', password: 'x' },
    },
  ]
  for (const call of calls) {
    const { path, method, headers, body } = call
    const stock = await answerOf(await askPayload(call))
    const own = await answerOf(
      await server.fetch(path, { method, headers, body: body && JSON.stringify(body) }),
    )
    expect(own.status, path).toBe(stock.status)
    // An error says at least as much: the server in front makes a problem of it (RFC 9457).
    if (stock.status < 400) expect(own.body, path).toEqual(stock.body)
    else expect(own.body, path).toMatchObject(Object(stock.body))
  }
  await server.stop()
})
