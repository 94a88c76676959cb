import crypto, { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'
import { afterEach, describe, expect, vi } from 'vitest'
import { z } from 'zod'

import type { Role } from '@/access/roles'
import { freeTries } from '@/src/domain/platform/account/sign-in-limits'
import { env } from '@/src/env'
import { doAccountJobs } from '@/tests/support/account-jobs'
import { sentencesIn, statusOf } from '@/tests/support/answers'
import type { Answer } from '@/tests/support/http'
import { answerOf } from '@/tests/support/http'
import { openLinks } from '@/tests/support/links'
import { test as base } from '@/tests/support/test'

const collection = 'users' as const

type Credentials = { email: string; password: string }

/** A server of one's own, where `from` is the address that asks, and what it was given to keep. */
type From = { address?: string; cookie?: string }
type Try = (credentials: Credentials, from?: From) => Promise<Answer>

type Links = Awaited<ReturnType<typeof openLinks>>
type RunningServer = Pick<Links, 'fetch'>

const test = base.extend<{ server: Links }>({
  server: async ({ payload }, use) => {
    const server = await openLinks(payload, {
      trustedProxies: ['127.0.0.1'],
      linksPerMinute: 1_000,
    })
    await use(server)
    await server.stop()
  },
})

let homes = 0
/** An address that nobody used before. */
const newAddress = () => {
  homes += 1
  return `2001:db8:${homes.toString(16)}:${process.pid.toString(16).slice(-4)}::1`
}

const post = async (
  server: RunningServer,
  path: string,
  body: unknown,
  from: From = {},
  more = {},
) =>
  answerOf(
    await server.fetch(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': from.address ?? newAddress(),
        ...(from.cookie !== undefined && { cookie: from.cookie }),
        ...more,
      },
      body: JSON.stringify(body),
    }),
  )

const mutation =
  'mutation ($email: String!, $password: String!) { loginUser(email: $email, password: $password) { exp } }'

const waysOf = (server: RunningServer): Record<string, Try> => ({
  REST: (credentials, from) => post(server, '/api/users/login', credentials, from),
  'REST, from the back-office': (credentials, from) =>
    post(server, '/api/users/login', credentials, from, {
      referer: `${env.SERVER_URL}/admin/login`,
    }),
  GraphQL: (credentials, from) =>
    post(server, '/api/graphql', { query: mutation, variables: credentials }, from),
})
const doorNames = ['REST', 'REST, from the back-office', 'GraphQL'] as const

const anEmail = () => `${randomUUID()}@sign-in.example`

const createAccount = async (payload: Payload, role: Role = 'editor') => {
  const data = { name: 'Ada', email: anEmail(), role, password: randomUUID() }
  const { id } = await payload.create({ collection, data, req: await createLocalReq({}, payload) })
  return { ...data, id }
}

/** What is said, without the number by which each request is told from the others. */
const said = ({ status, headers, body }: Answer) => ({
  status,
  headers: [...headers.keys()].sort(),
  retryAfter: headers.get('retry-after'),
  body: JSON.stringify(body).replace(/"requestId":"[^"]+"/, ''),
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Each kind of address at which somebody may try a password. */
const kinds: Record<string, (payload: Payload) => Promise<string>> = {
  'nobody’s address': () => Promise.resolve(anEmail()),
  'the address of an account': async (payload) => (await createAccount(payload)).email,
  'that of a partner site': async (payload) => (await createAccount(payload, 'partner')).email,
  'that of an account in the trash': async (payload) => {
    const { id, email } = await createAccount(payload)
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection, id, data, req: await createLocalReq({}, payload) })
    return email
  },
}

for (const name of doorNames)
  test(`${name}: whether an address has an account shows neither in words nor in work, before and after the limit, for ${String(Object.keys(kinds).length)} kinds of addresses`, async ({
    payload,
    server,
  }) => {
    const attempt = waysOf(server)[name]
    if (!attempt) throw new Error('No such way')
    const spy = vi.spyOn(crypto, 'pbkdf2')
    const seen: Record<string, unknown> = {}
    for (const [kind, make] of Object.entries(kinds)) {
      const email = await make(payload)
      spy.mockClear()
      const answers = []
      for (let count = 0; count < freeTries + 2; count += 1)
        answers.push(said(await attempt({ email, password: 'un mot de passe faux' })))
      const work = spy.mock.calls.map(([, , ...parameters]) => parameters.slice(0, 3))
      expect(work, kind).toHaveLength(freeTries)
      seen[kind] = { answers, work }
    }
    const [first, ...others] = Object.values(seen)
    for (const other of others) expect(other).toEqual(first)
  })

describe('a wrong password', () => {
  for (const name of doorNames)
    test(`${name}: makes the next wait, a little longer each time, and says how long`, async ({
      server,
    }) => {
      const attempt = waysOf(server)[name]
      if (!attempt) throw new Error('No such way')
      const wrong = { email: anEmail(), password: randomUUID() }
      for (let count = 1; count <= freeTries; count += 1)
        expect(statusOf(await attempt(wrong))).toBe(401)

      const refused = await attempt(wrong)
      expect(statusOf(refused)).toBe(429)
      expect(refused.headers.get('retry-after')).toBe('60')
      expect(sentencesIn(refused)).toEqual([
        'Trop d’essais. Attendez 1\u00A0minute, puis réessayez. Pour ne pas attendre, «\u00A0Mot de passe oublié\u00A0» envoie un lien qui ouvre votre compte.',
      ])

      vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] })
      try {
        expect(statusOf(await attempt(wrong))).toBe(401)
        expect((await attempt(wrong)).headers.get('retry-after')).toBe('120')
      } finally {
        vi.useRealTimers()
      }
    })

  test('is counted however it is written, and when many come at once or in one query', async ({
    payload,
    server,
  }) => {
    const { email } = await createAccount(payload)
    const spy = vi.spyOn(crypto, 'pbkdf2')
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        post(server, '/api/users/login', {
          email: index % 2 ? ` ${email.toUpperCase()}` : email,
          password: randomUUID(),
        }),
      ),
    )
    expect(spy).toHaveBeenCalledTimes(freeTries)

    const other = await createAccount(payload)
    spy.mockClear()
    const aliases = Array.from(
      { length: 40 },
      (_, index) =>
        `a${String(index)}: loginUser(email: "${other.email}", password: "non") { exp }`,
    )
    const answer = await post(server, '/api/graphql', {
      query: `mutation { ${aliases.join(' ')} }`,
    })
    expect(spy).toHaveBeenCalledTimes(freeTries)
    expect(JSON.stringify(answer.body)).toContain('"statusCode":429')
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
  })

  test('is forgotten once one signs in, or an administrator opens the account', async ({
    payload,
    server,
    http,
  }) => {
    const account = await createAccount(payload)
    const wrong = { ...account, password: randomUUID() }
    const login = (credentials: Credentials) => post(server, '/api/users/login', credentials)
    for (let round = 0; round < 2; round += 1) {
      for (let count = 1; count < freeTries; count += 1)
        expect((await login(wrong)).status).toBe(401)
      expect((await login(account)).status).toBe(200)
    }
    for (let count = 1; count <= freeTries; count += 1) await login(wrong)
    expect((await login(account)).status).toBe(429)
    const [manager, admin] = [await http('project-manager'), await http('admin')]
    const { email } = account
    expect((await manager.send('POST', '/api/users/unlock', { email })).status).toBe(403)
    expect((await login(account)).status).toBe(429)
    expect((await admin.send('POST', '/api/users/unlock', { email })).status).toBe(200)
    expect((await login(account)).status).toBe(200)
  })
})

describe('one client', () => {
  test('is asked to wait after thirty wrong passwords, whatever the accounts; others are not', async ({
    payload,
    server,
  }) => {
    const account = await createAccount(payload)
    const address = newAddress()
    const statuses = []
    for (let count = 0; count < 32; count += 1)
      statuses.push(
        (await post(server, '/api/users/login', { email: anEmail(), password: 'non' }, { address }))
          .status,
      )
    expect(statuses).toEqual([...Array<number>(30).fill(401), 429, 429])
    const neighbour = { address: address.replace('::1', '::2') } // the same home
    const refused = await post(server, '/api/users/login', account, neighbour)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
    expect((await post(server, '/api/users/login', account)).status).toBe(200)
  })

  test('may not say itself who it is', async ({ server }) => {
    const address = newAddress()
    const statuses = []
    for (let count = 0; count < 32; count += 1) {
      const [body, lie] = [{ email: anEmail(), password: 'non' }, newAddress()]
      const lies = { 'x-client-address': lie, 'x-real-ip': lie, forwarded: `for=${lie}` }
      const from = { address: `${lie}, ${address}` } // the proxy adds its word at the end
      statuses.push((await post(server, '/api/users/login', body, from, lies)).status)
    }
    expect(statuses.slice(-3)).toEqual([401, 429, 429])
  })

  test('signs in as often as it likes', async ({ payload, server }) => {
    const account = await createAccount(payload)
    const address = newAddress()
    for (let count = 0; count < 35; count += 1)
      expect((await post(server, '/api/users/login', account, { address })).status).toBe(200)
  })
})

const deviceIn = ({ headers }: Answer | { headers: Headers }) =>
  headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('known-device='))
    ?.split(';')[0] ?? ''

describe('while others guess the password', () => {
  const attack = async (server: RunningServer, email: string, address?: string) => {
    for (let count = 0; count < freeTries + 30; count += 1)
      await post(
        server,
        '/api/users/login',
        { email, password: randomUUID() },
        address === undefined ? {} : { address },
      )
  }

  test('who signed in before still does, from the attacker’s own address too', async ({
    payload,
    server,
  }) => {
    const account = await createAccount(payload)
    const address = newAddress()
    const login = await post(server, '/api/users/login', account, { address })
    const cookie = deviceIn(login)
    expect(login.headers.getSetCookie().join()).toMatch(
      /known-device=.*Path=\/api; HttpOnly=true; SameSite=Strict/,
    )
    await attack(server, account.email, address)

    expect((await post(server, '/api/users/login', account, { address })).status).toBe(429)
    expect((await post(server, '/api/users/login', account, { address, cookie })).status).toBe(200)
    const graphql = { query: mutation, variables: account }
    expect(statusOf(await post(server, '/api/graphql', graphql, { address, cookie }))).toBe(200)

    // Known for that account alone, and not without end.
    const other = await createAccount(payload)
    await attack(server, other.email)
    expect((await post(server, '/api/users/login', other, { cookie })).status).toBe(429)
    const wrong = { ...account, password: randomUUID() }
    for (let count = 0; count < freeTries; count += 1)
      expect((await post(server, '/api/users/login', wrong, { cookie })).status).toBe(401)
    expect((await post(server, '/api/users/login', wrong, { cookie })).status).toBe(429)
    expect((await post(server, '/api/users/login', account, { cookie: `${cookie}x` })).status).toBe(
      429,
    )
  })

  const link = z.object({ link: z.string() })
  const lettersTo = async (payload: Payload, email: string, template: 'locked-out') => {
    await doAccountJobs(payload)
    const { docs } = await payload.find({
      collection: 'messages',
      where: { and: [{ recipient: { equals: email } }, { template: { equals: template } }] },
      overrideAccess: true, // the test reads what nobody may
      req: await createLocalReq({}, payload),
    })
    return docs.map(({ data }) => new URL(link.parse(data).link).pathname)
  }

  for (const name of doorNames)
    test(`${name}: its owner is told once, and the mailed link lets them in while it goes on`, async ({
      payload,
      server,
    }) => {
      const attempt = waysOf(server)[name]
      if (!attempt) throw new Error('No such way')
      const account = await createAccount(payload)
      const wrong = { ...account, password: randomUUID() }
      for (let count = 1; count < freeTries; count += 1) await attempt(wrong)
      expect(await lettersTo(payload, account.email, 'locked-out')).toEqual([])
      for (let count = 0; count < 5; count += 1) await attempt(wrong)
      const [path = '', ...others] = await lettersTo(payload, account.email, 'locked-out')
      expect(others).toEqual([])

      const opened = await server.open(path)
      expect(opened).toMatchObject({ status: 200, kind: 'question' })
      expect(deviceIn(opened)).toBe('') // a program that looks into mails opens every link
      const confirmed = await server.fetch(path, { method: 'POST', body: new URLSearchParams() })
      expect(confirmed.status).toBe(200)
      const cookie = deviceIn(confirmed)
      await attempt(wrong)
      expect(statusOf(await attempt(account))).toBe(429)
      expect(statusOf(await attempt(account, { cookie }))).toBe(200)
    })

  test('nobody is told of an address without an account, nor a partner site', async ({
    payload,
    server,
  }) => {
    const partner = await createAccount(payload, 'partner')
    for (const email of [anEmail(), partner.email]) {
      for (let count = 0; count <= freeTries; count += 1)
        await post(server, '/api/users/login', { email, password: randomUUID() })
      expect(await lettersTo(payload, email, 'locked-out')).toEqual([])
    }
  })
})

describe('a forgotten password', () => {
  const asks = {
    REST: (server: RunningServer, email: string, from?: From) =>
      post(server, '/api/users/forgot-password', { email }, from),
    GraphQL: (server: RunningServer, email: string, from?: From) =>
      post(
        server,
        '/api/graphql',
        {
          query: 'mutation ($email: String!) { forgotPasswordUser(email: $email) }',
          variables: { email },
        },
        from,
      ),
  }

  for (const [name, ask] of Object.entries(asks)) {
    test(`${name}: is answered before anyone looks whether there is an account`, async ({
      payload,
      server,
    }) => {
      const seen: unknown[] = []
      for (const make of Object.values(kinds)) {
        const email = await make(payload)
        const find = vi.spyOn(payload.db, 'findOne')
        const update = vi.spyOn(payload.db, 'updateOne')
        const answer = said(await ask(server, email))
        const looked = [...find.mock.calls, ...update.mock.calls]
          .map(([{ collection: slug }]) => slug)
          .filter((slug) => slug === 'users' || slug === 'messages')
        vi.restoreAllMocks()
        seen.push({ answer, looked })
      }
      const [first] = seen
      expect(first).toMatchObject({ answer: { status: 200 }, looked: [] })
      for (const other of seen) expect(other).toEqual(first)
    })

    test(`${name}: thirty are enough for one client, with a sentence`, async ({ server }) => {
      const address = newAddress()
      for (let count = 0; count < 30; count += 1)
        expect(statusOf(await ask(server, anEmail(), { address }))).toBe(200)
      const refused = await ask(server, anEmail(), { address })
      expect(statusOf(refused)).toBe(429)
      expect(sentencesIn(refused)).toEqual([
        'Trop de demandes depuis votre réseau. Attendez 15\u00A0minutes, puis réessayez.',
      ])
      expect(statusOf(await ask(server, anEmail()))).toBe(200)
    })
  }

  test('without an address is refused on its field', async ({ server }) => {
    for (const body of [{}, { email: ' ' }, { email: 3 }, []])
      expect((await post(server, '/api/users/forgot-password', body)).status).toBe(400)
  })
})
