import { randomUUID } from 'node:crypto'

import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'

import { POST as graphql } from '@/src/app/(payload)/api/graphql/route'
import { DELETE, GET, OPTIONS, PATCH, POST } from '@/src/app/(payload)/api/[...slug]/route'
import { env } from '@/src/env'
import { anOrientation } from '@/tests/support/builders'
import { startHttpServer } from '@/tests/support/http-server'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'

const rest = { DELETE, GET, OPTIONS, PATCH, POST }
type Method = keyof typeof rest
type Call = { method?: Method; path: string; headers?: Record<string, string>; body?: object }

/** What Next answers by itself, without our server in front: it finds these functions by their files, and calls them. */
const askNext = ({ method = 'GET', path, headers, body }: Call) => {
  const url = new URL(path, env.SERVER_URL)
  const init = { method, headers, body: body && JSON.stringify(body) }
  const slug = url.pathname.replace('/api/', '').split('/')
  return url.pathname === '/api/graphql' && method === 'POST'
    ? graphql(new Request(url, init))
    : rest[method](new Request(url, init), { params: Promise.resolve({ slug }) })
}

const answerOf = async (response: Response) => {
  const text = await response.text()
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  return { status: response.status, body }
}

test('Next by itself gives the same answers to REST and GraphQL as our server', async () => {
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
  const query = `{ Orientations(where: { slug: { equals: "${slug}" } }) { docs { id title } } }`

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
    { method: 'POST', path: '/api/graphql', headers: json, body: { query } },
    { method: 'POST', path: '/api/graphql', headers: partner, body: { query: '{ nothing }' } },
    {
      method: 'POST',
      path: '/api/graphql',
      headers: json,
      body: { query: 'mutation { deleteOrientation(id: "x") { id } }' },
    },
  ]
  for (const call of calls) {
    const { path, method, headers, body } = call
    const next = await answerOf(await askNext(call))
    const own = await answerOf(
      await server.fetch(path, { method, headers, body: body && JSON.stringify(body) }),
    )
    expect(own.status, path).toBe(next.status)
    // An error says at least as much: the server in front makes a problem of it (RFC 9457).
    if (next.status < 400) expect(own.body, path).toEqual(next.body)
    else expect(own.body, path).toMatchObject(Object(next.body))
  }
  await server.stop()
})
