import { createHmac, randomUUID } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { personas } from '@/access/personas'
import { type Role, roles } from '@/access/roles'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { docIn, problemsIn, sentencesIn, statusOf } from '@/tests/support/answers'
import { type Answer, type Client, sessionIn } from '@/tests/support/http'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const collection = 'users' as const

const anAccount = (role: Role) => ({
  name: `Compte ${role}`,
  email: `${randomUUID()}@accounts.example`,
  role,
  password: randomUUID(),
})

const createAccount = async (payload: Payload, role: Role, more: { apiKey?: string } = {}) => {
  const data = { ...anAccount(role), ...more }
  const { id } = await payload.create({ collection, data, req: await createLocalReq({}, payload) })
  return { ...data, id }
}

const persona = async (payload: Payload, role: Role) => {
  const account = (await personaAccounts(payload)).get(role)
  if (!account) throw new Error(`No persona ${role}`)
  return account
}

const signIn = (http: Client, { email, password }: { email: string; password: string }) =>
  http.send('POST', '/api/users/login', { email, password })

const byKey = (apiKey: string) => ({ authorization: `users API-Key ${apiKey}` })

const me = z.object({ user: z.looseObject({ id: z.string(), role: z.string() }).nullish() })

/** Who the API takes the sender of these headers for: nobody, too, when it refuses their key. */
const whoIs = async (http: Client, headers: Record<string, string>) =>
  me.parse((await http.get('/api/users/me', headers)).body).user?.id

describe('a password', () => {
  type Api = (
    context: {
      payload: Payload
      admin: Client
      anonymous: Client
      headers: Record<string, string>
    },
    account: { id: string; email: string },
    password: string,
  ) => Promise<Answer>

  const forgotten = async (payload: Payload, email: string) =>
    payload.forgotPassword({
      collection,
      data: { email },
      disableEmail: true,
      req: await createLocalReq({}, payload),
    })

  const apis: Record<string, Api> = {
    'when an administrator sets it': ({ admin, headers }, { id }, password) =>
      admin.send('PATCH', `/api/users/${id}`, { password }, headers),
    'when it is forgotten': async ({ payload, anonymous, headers }, { email }, password) => {
      const token = await forgotten(payload, email)
      return anonymous.send('POST', '/api/users/reset-password', { token, password }, headers)
    },
    'through GraphQL': ({ admin, headers }, { id }, password) =>
      admin.graphql(
        'mutation ($id: String!, $password: String!) { updateUser(id: $id, data: { password: $password }) { id } }',
        { id, password },
        headers,
      ),
    'when it is forgotten, through GraphQL': async (context, { email }, password) =>
      context.anonymous.graphql(
        'mutation ($token: String!, $password: String!) { resetPasswordUser(token: $token, password: $password) { user { id } } }',
        { token: await forgotten(context.payload, email), password },
        context.headers,
      ),
  }

  for (const [when, open] of Object.entries(apis))
    test(`has twelve characters and is not the e-mail, ${when}`, async ({ payload, http }) => {
      const account = await createAccount(payload, 'editor')
      const admin = await http('admin')
      const anonymous = await http('anonymous')
      const context = { payload, admin, anonymous, headers: {} }

      const short = await open(context, account, 'onze-caract')
      expect(statusOf(short)).toBe(400)
      expect(problemsIn(short)).toEqual([
        {
          path: 'password',
          message: 'Le mot de passe compte au moins 12 caractères\u00A0: allongez-le.',
        },
      ])

      const headers = { 'accept-language': 'en' }
      const english = await open({ ...context, headers }, account, 'onze-caract')
      expect(problemsIn(english)).toEqual([
        {
          path: 'password',
          message: 'The password has at least 12 characters: make it longer.',
        },
      ])

      const email = await open(context, account, account.email.toUpperCase())
      expect(statusOf(email)).toBe(400)
      expect(problemsIn(email)).toEqual([
        {
          path: 'password',
          message:
            'Le mot de passe ne peut pas être votre adresse e-mail\u00A0: choisissez-en un autre.',
        },
      ])
      expect(await signIn(anonymous, account)).toMatchObject({ status: 200 })

      const accepted = await open(context, account, 'douze lettre')
      expect(accepted.body).not.toHaveProperty('errors')
      expect(await signIn(anonymous, { ...account, password: 'douze lettre' })).toMatchObject({
        status: 200,
      })
      expect(await signIn(anonymous, account)).toMatchObject({ status: 401 })
    })

  test('is checked when an account is created', async ({ http }) => {
    const admin = await http('admin')
    const data = anAccount('editor')
    for (const password of ['onze-caract', data.email]) {
      const answer = await admin.send('POST', '/api/users', { ...data, password })
      expect(answer.status).toBe(400)
      expect(problemsIn(answer)).toMatchObject([{ path: 'password' }])
    }
    const { body } = await admin.get(`/api/users/count?where[email][equals]=${data.email}`)
    expect(body).toEqual({ totalDocs: 0 })
  })

  test('of one’s own is checked, also when a filter names the account', async ({
    payload,
    http,
  }) => {
    const account = await createAccount(payload, 'committee-member')
    const anonymous = await http('anonymous')
    const headers = sessionIn(await signIn(anonymous, account))
    const byFilter = `/api/users?where[id][equals]=${account.id}`

    for (const password of ['onze-caract', account.email])
      for (const path of [`/api/users/${account.id}`, byFilter]) {
        const { status } = await anonymous.send('PATCH', path, { password }, headers)
        expect({ path, password, status }).toEqual({ path, password, status: 400 })
      }
    expect(await signIn(anonymous, account)).toMatchObject({ status: 200 })
  })
})

describe('the last administrator', () => {
  const sentence = 'Il faut au moins un compte d’administration\u00A0: nommez-en un autre d’abord.'

  /** Makes the persona the only administrator, whatever other tests left behind. */
  const onlyAdmin = async (payload: Payload) => {
    const { id } = (await persona(payload, 'admin')).user
    await payload.update({
      collection,
      where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
      data: { role: 'editor' },
      req: await createLocalReq({}, payload),
    })
    return id
  }

  const graphql = {
    demote: 'mutation ($id: String!) { updateUser(id: $id, data: { role: editor }) { id } }',
    trash:
      'mutation ($id: String!, $now: String) { updateUser(id: $id, data: { deletedAt: $now }) { id } }',
    delete: 'mutation ($id: String!) { deleteUser(id: $id) { id } }',
  }
  const now = new Date().toISOString()
  const ways: Record<string, (admin: Client, id: string) => Promise<Answer>> = {
    'demoted through REST': (admin, id) =>
      admin.send('PATCH', `/api/users/${id}`, { role: 'editor' }),
    'trashed through REST': (admin, id) =>
      admin.send('PATCH', `/api/users/${id}`, { deletedAt: now }),
    'deleted through REST': (admin, id) => admin.send('DELETE', `/api/users/${id}`),
    'demoted through GraphQL': (admin, id) => admin.graphql(graphql.demote, { id }),
    'trashed through GraphQL': (admin, id) => admin.graphql(graphql.trash, { id, now }),
    'deleted through GraphQL': (admin, id) => admin.graphql(graphql.delete, { id }),
  }
  for (const [way, go] of Object.entries(ways))
    test(`is not ${way}; another one may be`, async ({ payload, http }) => {
      const id = await onlyAdmin(payload)
      const admin = await http('admin')

      const refused = await go(admin, id)
      expect({ status: statusOf(refused), sentences: sentencesIn(refused) }).toEqual({
        status: 409,
        sentences: [sentence],
      })
      const { body } = await admin.get(`/api/users/${id}`)
      expect(body).toMatchObject({ id, role: 'admin' })

      const other = await createAccount(payload, 'admin')
      const accepted = await go(admin, other.id)
      expect(accepted.body).not.toHaveProperty('errors')
      const found = await admin.get(`/api/users?where[id][equals]=${other.id}`)
      expect(JSON.stringify(found.body)).not.toContain('"role":"admin"')
    })

  const where = { role: { equals: 'admin' } }
  const together = {
    demoted: { role: 'editor' },
    trashed: { deletedAt: now },
  } as const
  for (const [way, data] of Object.entries(together))
    test(`remains when all are ${way} together`, async ({ payload, tx, as }) => {
      await payload.create({ collection, data: anAccount('admin'), req: tx })
      const req = await as('admin')

      const { docs, errors } = await payload.update({
        collection,
        where,
        data,
        req,
        overrideAccess: false,
      })

      expect(errors.map(({ message }) => message)).toEqual([sentence])
      expect(docs.length).toBeGreaterThan(0)
      expect(await payload.count({ collection, where, req: tx })).toEqual({ totalDocs: 1 })
    })

  test('remains when all are deleted together', async ({ payload, tx, as }) => {
    await payload.create({ collection, data: anAccount('admin'), req: tx })

    const { docs, errors } = await payload.delete({
      collection,
      where,
      req: await as('admin'),
      overrideAccess: false,
    })

    expect(errors.map(({ message }) => message)).toEqual([sentence])
    expect(docs.length).toBeGreaterThan(0)
    expect(await payload.count({ collection, where, req: tx })).toEqual({ totalDocs: 1 })
  })
})

describe('one’s own account', () => {
  for (const role of ['project-manager', 'editor', 'committee-member', 'partner'] as const)
    test(`of a ${role} may be renamed, and never rises`, async ({ payload, http }) => {
      const { user } = await persona(payload, role)
      const self = await http(role)
      const name = `Renommage ${randomUUID()}`

      const rest = await self.send('PATCH', `/api/users/${user.id}`, { name, role: 'admin' })
      expect(docIn(rest)).toMatchObject({ name, role })

      const mutation =
        'mutation ($id: String!) { updateUser(id: $id, data: { role: admin }) { role } }'
      await self.graphql(mutation, { id: user.id })
      const where = `where[id][equals]=${user.id}`
      await self.send('PATCH', `/api/users?${where}`, { role: 'admin' })

      const admin = await http('admin')
      expect((await admin.get(`/api/users/${user.id}`)).body).toMatchObject({ name, role })
    })
})

describe('one’s own address', () => {
  const ways = {
    REST: (self: Client, id: string, email: string) =>
      self.send('PATCH', `/api/users/${id}`, { name: 'Ada', email }),
    'REST by a filter': (self: Client, id: string, email: string) =>
      self.send('PATCH', `/api/users?where[id][equals]=${id}`, { name: 'Ada', email }),
    GraphQL: (self: Client, id: string, email: string) =>
      self.graphql(
        'mutation ($id: String!, $email: String!) { updateUser(id: $id, data: { name: "Ada", email: $email }) { id } }',
        { id, email },
      ),
  }
  for (const role of ['project-manager', 'editor', 'committee-member', 'partner'] as const)
    for (const [way, change] of Object.entries(ways))
      test(`of a ${role}: asking for another’s or for nobody’s is answered the same, by ${way}`, async ({
        payload,
        http,
      }) => {
        const { user } = await persona(payload, role)
        const taken = await createAccount(payload, 'editor')
        const self = await http(role)
        const answers = []
        for (const email of [taken.email, anAccount('editor').email, taken.email.toUpperCase()]) {
          const answer = await change(self, user.id, email)
          expect(statusOf(answer)).toBe(400)
          expect(problemsIn(answer)).toEqual([
            {
              path: 'email',
              message:
                'L’adresse d’un compte se change par l’administration\u00A0: demandez-le-lui.',
            },
          ])
          answers.push(JSON.stringify(answer.body).replace(/"requestId":"[^"]+"/, ''))
        }
        expect(new Set(answers).size).toBe(1)
        const admin = await http('admin')
        expect((await admin.get(`/api/users/${user.id}`)).body).toMatchObject({ email: user.email })
      })

  test('sent along unchanged, as the back-office does, changes nothing', async ({
    payload,
    http,
  }) => {
    const { user } = await persona(payload, 'editor')
    const self = await http('editor')
    const answer = await self.send('PATCH', `/api/users/${user.id}`, {
      email: user.email,
      department: 'DSI',
    })
    expect(docIn(answer)).toMatchObject({ department: 'DSI' })
  })
})

describe('a partner site', () => {
  const aPartner = async (payload: Payload) => {
    const apiKey = randomUUID()
    return { ...(await createAccount(payload, 'partner', { apiKey })), apiKey }
  }

  test('never signs in with a password, even a known one', async ({ payload, http }) => {
    const partner = await aPartner(payload)
    const admin = await http('admin')
    const anonymous = await http('anonymous')
    expect((await signIn(anonymous, partner)).status).toBe(401)

    const { password } = partner
    await admin.send('PATCH', `/api/users/${partner.id}`, { password })
    const answer = await signIn(anonymous, partner)

    expect(answer.status).toBe(403)
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  test('reads through REST and GraphQL with its key, and never reaches the admin', async ({
    payload,
    http,
  }) => {
    const { id, apiKey } = await aPartner(payload)
    const anonymous = await http('anonymous')

    expect(await whoIs(anonymous, byKey(apiKey))).toBe(id)
    const query = '{ meUser { user { id role } } }'
    expect((await anonymous.graphql(query, {}, byKey(apiKey))).body).toEqual({
      data: { meUser: { user: { id, role: 'partner' } } },
    })
    const { body } = await anonymous.get('/api/access', byKey(apiKey))
    expect(body).not.toMatchObject({ canAccessAdmin: true })
    const member = await http('committee-member')
    expect((await member.get('/api/access')).body).toMatchObject({ canAccessAdmin: true })
    expect(await whoIs(anonymous, byKey(randomUUID()))).toBeUndefined()
  })

  test('has a key of which the database keeps a keyed hash alone', async ({ payload, http }) => {
    const apiKey = randomUUID()
    const admin = await http('admin')
    const created = await admin.send('POST', '/api/users', { ...anAccount('partner'), apiKey })
    expect(created.status).toBe(201)
    expect(JSON.stringify(created.body)).not.toContain(apiKey)

    const row = await payload.db.findOne({
      collection,
      where: { id: { equals: docIn(created).id } },
      req: await createLocalReq({}, payload),
    })

    expect(row).toMatchObject({
      apiKey: null,
      apiKeyIndex: createHmac('sha256', payload.secret).update(apiKey).digest('hex'),
    })
    expect(JSON.stringify(row)).not.toContain(apiKey)
  })

  test('keeps its key when the account changes, until the key is removed', async ({
    payload,
    http,
  }) => {
    const { id, apiKey } = await aPartner(payload)
    const admin = await http('admin')
    const anonymous = await http('anonymous')
    const path = `/api/users/${id}`

    const { body } = await admin.get(path)
    const account = z.record(z.string(), z.unknown()).parse(body)
    for (const change of [{ department: 'DSI' }, { ...account, name: 'Site renommé' }]) {
      expect((await admin.send('PATCH', path, change)).status).toBe(200)
      expect(await whoIs(anonymous, byKey(apiKey))).toBe(id)
    }

    const next = randomUUID()
    await admin.send('PATCH', path, { apiKey: next, enableAPIKey: true })
    expect(await whoIs(anonymous, byKey(apiKey))).toBeUndefined()
    expect(await whoIs(anonymous, byKey(next))).toBe(id)

    await admin.send('PATCH', path, { apiKey: null, enableAPIKey: false })
    expect(await whoIs(anonymous, byKey(next))).toBeUndefined()
  })
})

test('the first account of an empty installation administers it, whatever it asks', async ({
  payload,
  tx,
}) => {
  await payload.db.deleteMany({ collection, where: {}, req: tx })

  const first = await payload.create({ collection, data: anAccount('editor'), req: tx })
  const second = await payload.create({ collection, data: anAccount('editor'), req: tx })

  expect([first.role, second.role]).toEqual(['admin', 'editor'])
})

test('nobody registers as the first account once there is one', async ({ http }) => {
  const anonymous = await http('anonymous')
  const answer = await anonymous.send('POST', '/api/users/first-register', anAccount('admin'))
  expect(answer.status).toBe(403)
})

test('an account in the trash opens nothing: password, session or key', async ({
  payload,
  http,
}) => {
  const apiKey = randomUUID()
  const person = await createAccount(payload, 'editor')
  const partner = await createAccount(payload, 'partner', { apiKey })
  const admin = await http('admin')
  const anonymous = await http('anonymous')
  const session = sessionIn(await signIn(anonymous, person))
  expect(await whoIs(anonymous, session)).toBe(person.id)
  expect(await whoIs(anonymous, byKey(apiKey))).toBe(partner.id)

  for (const { id } of [person, partner])
    await admin.send('PATCH', `/api/users/${id}`, { deletedAt: new Date().toISOString() })

  expect((await signIn(anonymous, person)).status).toBe(401)
  expect(await whoIs(anonymous, session)).toBeUndefined()
  expect(await whoIs(anonymous, byKey(apiKey))).toBeUndefined()
})

for (const someone of personas)
  test(`${someone} ${someone === 'admin' ? 'may' : 'may not'} run the jobs`, async ({ http }) => {
    const client = await http(someone)
    const status = someone === 'admin' ? 200 : 401
    expect((await client.get('/api/payload-jobs/run')).status).toBe(status)
    expect((await client.send('POST', '/api/payload-jobs/run')).status).toBe(404)
  })

describe('an account that someone opens for another', () => {
  const opened = async (client: Client, role: Role) => {
    const account = { ...anAccount(role), password: undefined }
    return { email: account.email, answer: await client.send('POST', '/api/users', account) }
  }

  const allowed: Partial<Record<Role, readonly Role[]>> = {
    admin: wordsOf(roles),
    'project-manager': ['editor', 'committee-member'],
  }

  for (const by of personas)
    test(`has a role that ${by} may give, and needs no password`, async ({ payload, http }) => {
      const client = await http(by)
      const req = await createLocalReq({}, payload)
      for (const role of wordsOf(roles)) {
        const { email, answer } = await opened(client, role)
        const may = by !== 'anonymous' && allowed[by]?.includes(role)
        if (may) {
          expect([role, answer.status, docIn(answer).role]).toEqual([role, 201, role])
          const { totalDocs } = await payload.count({
            collection: 'messages',
            where: {
              and: [{ recipient: { equals: email } }, { template: { equals: 'invitation' } }],
            },
            req,
          })
          expect([role, totalDocs]).toEqual([role, role === 'partner' ? 0 : 1])
        } else if (by === 'project-manager') {
          expect([role, answer.status]).toEqual([role, 400])
          const [problem] = problemsIn(answer)
          expect(problem?.path).toBe('role')
          expect(problem?.message).toContain('rédaction ou de comité')
        } else expect([role, answer.status]).toEqual([role, 403])
      }
    })

  test('by a project manager opens with no password that they know', async ({ http }) => {
    const manager = await http('project-manager')
    const account = anAccount('editor')
    expect((await manager.send('POST', '/api/users', account)).status).toBe(201)
    expect((await signIn(await http('anonymous'), account)).status).toBe(401)
  })

  test('is theirs from then on: a project manager changes nothing of it', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const admin = await persona(payload, 'admin')
    const { answer } = await opened(manager, 'editor')
    const { id } = docIn(answer)
    const key = { enableAPIKey: true, apiKey: randomUUID() }
    for (const one of [id, admin.user.id])
      for (const change of [{ role: 'admin' }, { password: randomUUID() }, key])
        expect((await manager.send('PATCH', `/api/users/${one}`, change)).status).toBe(403)
    expect((await manager.send('DELETE', `/api/users/${id}`)).status).toBe(403)
    expect(
      (await manager.send('POST', `/api/users/${admin.user.id}/duplicate`, {})).status,
    ).not.toBe(201)
    const { body } = await manager.get(`/api/users/${id}`)
    expect(body).toMatchObject({ role: 'editor' })
  })
})

test('who is not signed in is told so, and not of a role', async ({ http }) => {
  const anonymous = await http('anonymous')
  const editor = await http('editor')
  const ask = async (client: Client) => sentencesIn(await client.send('POST', '/api/axes', {}))
  expect(await ask(anonymous)).toEqual([expect.stringContaining('Il faut être connecté')])
  expect(await ask(editor)).toEqual(['Votre rôle ne permet pas de faire cela.'])
  const asked = await anonymous.graphql(
    'mutation { createAxis(data: { number: 1, title: "x", slug: "x" }) { id } }',
    {},
    {
      'accept-language': 'en',
    },
  )
  expect(sentencesIn(asked)).toEqual([expect.stringContaining('One has to be signed in')])
})
