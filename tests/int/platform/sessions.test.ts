import { createHmac, randomUUID } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import type { User } from '@/src/payload-types'
import { env } from '@/src/env'
import { sentencesIn } from '@/tests/support/answers'
import { startHttpServer } from '@/tests/support/http-server'
import { type Client, sessionIn } from '@/tests/support/http'
import { test } from '@/tests/support/test'

const collection = 'users' as const

const anEditor = async (payload: Payload, password: string = randomUUID()) => {
  const email = `${randomUUID()}@sessions.example`
  const data = { name: 'Une personne', email, role: 'editor' as const, password }
  const { id } = await payload.create({ collection, data, req: await createLocalReq({}, payload) })
  return { id, email, password }
}

const login = (http: Client, { email, password }: { email: string; password: string }) =>
  http.send('POST', '/api/users/login', { email, password })

const me = z.object({ user: z.looseObject({ id: z.string() }).nullable() })

const whoIs = async (http: Client, headers: Record<string, string>) =>
  me.parse((await http.get('/api/users/me', headers)).body).user?.id

describe('a session', () => {
  test('ends when its person signs out, and no other of theirs does', async ({ payload, http }) => {
    const anonymous = await http('anonymous')
    const account = await anEditor(payload)
    const [here, there] = [
      sessionIn(await login(anonymous, account)),
      sessionIn(await login(anonymous, account)),
    ]
    expect(here.cookie).not.toBe(there.cookie)

    expect((await anonymous.send('POST', '/api/users/logout', undefined, here)).status).toBe(200)

    expect(await whoIs(anonymous, here)).toBeUndefined()
    expect(await whoIs(anonymous, there)).toBe(account.id)
  })

  test('everywhere ends at once when its person asks so', async ({ payload, http }) => {
    const anonymous = await http('anonymous')
    const account = await anEditor(payload)
    const here = sessionIn(await login(anonymous, account))
    const there = sessionIn(await login(anonymous, account))

    await anonymous.send('POST', '/api/users/logout?allSessions=true', undefined, here)

    expect(await whoIs(anonymous, there)).toBeUndefined()
  })

  test('elsewhere ends when the password changes, whoever changes it', async ({
    payload,
    http,
  }) => {
    const anonymous = await http('anonymous')
    const admin = await http('admin')
    const account = await anEditor(payload)
    const here = sessionIn(await login(anonymous, account))
    const there = sessionIn(await login(anonymous, account))
    const path = `/api/users/${account.id}`

    const own = await anonymous.send('PATCH', path, { password: randomUUID() }, here)
    expect(own.status).toBe(200)
    expect(await whoIs(anonymous, there)).toBeUndefined()
    expect(await whoIs(anonymous, here)).toBe(account.id)

    await admin.send('PATCH', path, { password: randomUUID() })
    expect(await whoIs(anonymous, here)).toBeUndefined()
  })

  test('lasts a week at most, however busy it is', async ({ payload, http }) => {
    const anonymous = await http('anonymous')
    const account = await anEditor(payload)
    const session = sessionIn(await login(anonymous, account))
    const refresh = (headers: Record<string, string> = {}) =>
      anonymous.send('POST', '/api/users/refresh-token', undefined, { ...session, ...headers })
    expect((await refresh()).status).toBe(200)

    const began = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000).toISOString()
    const req = await createLocalReq({}, payload)
    const row = await payload.db.findOne<User>({
      collection,
      where: { id: { equals: account.id } },
      req,
    })
    const sessions = row?.sessions?.map((one) => ({ ...one, createdAt: began }))
    await payload.db.updateOne({ collection, id: account.id, data: { ...row, sessions }, req })

    const refused = await refresh()
    expect(refused.status).toBe(401)
    expect(sentencesIn(refused)).toEqual([
      'Votre session dure depuis une semaine\u00A0: connectez-vous de nouveau.',
    ])
    expect(refused.headers.getSetCookie()).toEqual([])
    const graphql = await anonymous.graphql('mutation { refreshTokenUser { exp } }', {}, session)
    expect(graphql.body).toMatchObject({ data: { refreshTokenUser: null } })
    expect(sentencesIn(await refresh({ 'accept-language': 'en' }))).toEqual([
      'Your session has lasted for a week: sign in again.',
    ])
  })

  const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const parts = z.tuple([z.string(), z.string(), z.string()])
  const claims = z.looseObject({ id: z.string(), exp: z.number() })

  test('is not forged: unsigned, signed by another key or algorithm, changed or expired', async ({
    payload,
    http,
  }) => {
    const anonymous = await http('anonymous')
    const account = await anEditor(payload)
    const { cookie = '', origin = '' } = sessionIn(await login(anonymous, account))
    const [head, body, mac] = parts.parse(cookie.replace(/^[^=]*=/, '').split('.'))
    const header = z.looseObject({}).parse(JSON.parse(Buffer.from(head, 'base64url').toString()))
    const said = claims.parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
    const sign = (given: object, claimed: object, key: string) => {
      const text = `${base64url(given)}.${base64url(claimed)}`
      return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
    }
    const opens = (token: string) => whoIs(anonymous, { cookie: `payload-token=${token}`, origin })

    expect(await opens(sign(header, said, payload.secret))).toBe(account.id)
    for (const token of [
      `${base64url({ ...header, alg: 'none' })}.${body}.`,
      `${base64url({ ...header, alg: 'RS256' })}.${body}.${mac}`,
      `${head}.${base64url({ ...said, exp: said.exp + 1 })}.${mac}`,
      sign(header, said, randomUUID()),
      sign({ ...header, jwk: { kty: 'oct', k: 'YQ' }, jku: 'https://a.example' }, said, 'a'),
      sign(header, { ...said, exp: 1 }, payload.secret),
      sign(header, { ...said, sid: randomUUID() }, payload.secret),
      sign(header, { ...said, collection: 'actions' }, payload.secret),
    ])
      expect(await opens(token), token).toBeUndefined()
  })

  test('counts for pages of the product alone, not for those of another site', async ({
    payload,
    http,
  }) => {
    const anonymous = await http('anonymous')
    const account = await anEditor(payload)
    const { cookie = '' } = sessionIn(await login(anonymous, account))
    for (const [headers, id] of [
      [{ origin: env.SERVER_URL }, account.id],
      [{ 'sec-fetch-site': 'same-origin' }, account.id],
      [{ origin: 'https://elsewhere.example' }, undefined],
      [{ origin: 'null' }, undefined],
      [{ 'sec-fetch-site': 'cross-site' }, undefined],
      [{}, undefined],
    ] as const)
      expect(await whoIs(anonymous, { cookie, ...headers }), JSON.stringify(headers)).toBe(id)

    const name = `Renommage ${randomUUID()}`
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json']) {
      const response = await anonymous.fetch(`/api/users/${account.id}`, {
        method: 'PATCH',
        headers: { cookie, origin: 'https://elsewhere.example', 'content-type': type },
        body: JSON.stringify({ name }),
      })
      expect(response.status, type).toBeGreaterThanOrEqual(400)
    }
    const req = await createLocalReq({}, payload)
    expect(await payload.findByID({ collection, id: account.id, req })).not.toMatchObject({ name })
  })
})

test('a password is taken as it is typed: long, with spaces, in any letters, and its case counts', async ({
  payload,
  http,
}) => {
  const anonymous = await http('anonymous')
  const password = ` Ça va, « Été » \u{1F600} ${randomUUID()} ${'x'.repeat(64)} `
  const account = await anEditor(payload, password)
  for (const [tried, status] of [
    [password, 200],
    [password.trim(), 401],
    [password.toLowerCase(), 401],
    [password.slice(0, 72), 401],
  ] as const)
    expect((await login(anonymous, { ...account, password: tried })).status, tried).toBe(status)
})

test('who signs in and who fails to leave a line in the log, that names nobody', async ({
  payload,
}) => {
  const server = await startHttpServer(payload)
  const account = await anEditor(payload)
  const send = (password: string) =>
    server.fetch('/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: account.email, password }),
    })
  await send(account.password)
  await send('another password')
  await server.stop() // once every request is over

  const lines = server.lines.map((line): unknown => JSON.parse(line))
  for (const status of [200, 401])
    expect(lines).toContainEqual(
      expect.objectContaining({ method: 'POST', path: '/api/users/login', status }),
    )
  expect(server.lines.join()).not.toContain(account.email)
})
