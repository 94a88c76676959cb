import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeEach, describe, expect } from 'vitest'
import { z } from 'zod'

import { env } from '@/src/env'
import { doAccountJobs } from '@/tests/support/account-jobs'
import { docIn } from '@/tests/support/answers'
import { anAccount, createAccount, messagesTo } from '@/tests/support/mail'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

describe('an account', () => {
  let req: PayloadRequest
  beforeEach<{ payload: Payload }>(async ({ payload }) => {
    req = await createLocalReq({}, payload)
  })

  test('that an administrator makes is invited to choose a password, unless it is a partner', async ({
    payload,
    http,
  }) => {
    const admin = await http('admin')
    const person = anAccount('editor', { language: 'en' })
    const partner = anAccount('partner')
    const sample = { ...anAccount('editor'), sample: true }
    for (const account of [person, partner, sample])
      expect((await admin.send('POST', '/api/users', account)).status).toBe(201)
    const seeded = await createAccount(payload, req)

    const [invitation, ...others] = await messagesTo(payload, req, person, 'invitation')
    expect(others).toEqual([])
    expect(invitation?.locale).toBe('en')
    const { link, until } = z
      .object({ link: z.string(), until: z.string() })
      .parse(invitation?.data)
    expect(link).toMatch(`${env.SERVER_URL}/lien/`)
    expect(Date.parse(until)).toBeGreaterThan(Date.now())
    for (const account of [partner, sample, seeded])
      expect(await messagesTo(payload, req, account, 'invitation')).toEqual([])
  })

  test('whose password is forgotten gets a way back, and the answer tells nobody of it', async ({
    payload,
    http,
  }) => {
    const [account, partner] = [
      await createAccount(payload, req),
      await createAccount(payload, req, 'partner'),
    ]
    const anyone = await http('anonymous')
    const ask = async (email: string) => {
      const { status, body } = await anyone.send('POST', '/api/users/forgot-password', { email })
      return { status, body }
    }
    const known = await ask(account.email.toUpperCase())
    expect(known.status).toBe(200)
    for (const email of [`${randomUUID()}@nobody.example`, partner.email, account.email])
      expect(await ask(email)).toEqual(known)

    await doAccountJobs(payload)
    const [message, ...others] = await messagesTo(payload, req, account, 'forgotten-password')
    expect(others).toEqual([])
    expect(await messagesTo(payload, req, partner, 'forgotten-password')).toEqual([])
    const { link } = z.object({ link: z.string() }).parse(message?.data)
    const token = link.replace(`${env.SERVER_URL}/admin/reset/`, '')
    const password = randomUUID()
    const reset = await anyone.send('POST', '/api/users/reset-password', { token, password })
    expect(reset.status).toBe(200)
  })

  test('whose address changes is told at the old one', async ({ payload, http }) => {
    const { id, email } = await createAccount(payload, req)
    const admin = await http('admin')
    const next = `${randomUUID()}@mail.example`
    const path = `/api/users/${id}`
    expect(docIn(await admin.send('PATCH', path, { email: next }))).toMatchObject({ id })
    await admin.send('PATCH', path, { department: 'DSI' })

    const [message, ...others] = await messagesTo(payload, req, { email }, 'email-changed')
    expect(others).toEqual([])
    expect(message?.data).toMatchObject({ from: email, to: next })
    expect(await messagesTo(payload, req, { email: next }, 'email-changed')).toEqual([])
  })

  test('whose password is guessed is told so once, whichever API was tried', async ({
    payload,
    http,
  }) => {
    const accounts = [await createAccount(payload, req), await createAccount(payload, req)]
    const anyone = await http('anonymous')
    const mutation =
      'mutation ($email: String!, $password: String!) { loginUser(email: $email, password: $password) { exp } }'
    for (const [index, { email }] of accounts.entries()) {
      const attempt = async () => {
        const password = randomUUID()
        if (index === 0) await anyone.send('POST', '/api/users/login', { email, password })
        else await anyone.graphql(mutation, { email, password })
      }
      for (let count = 1; count <= 4; count += 1) await attempt()
      await doAccountJobs(payload)
      expect(await messagesTo(payload, req, { email }, 'locked-out')).toEqual([])
      for (let count = 5; count <= 7; count += 1) await attempt()
      await doAccountJobs(payload)
      expect(await messagesTo(payload, req, { email }, 'locked-out')).toHaveLength(1)
    }
  })

  test('tells its preferences to its holder and to administrators alone', async ({
    payload,
    http,
  }) => {
    const { user } = (await personaAccounts(payload)).get('editor') ?? {}
    const path = `/api/users/${user?.id ?? ''}`
    for (const [persona, knows] of [
      ['editor', true],
      ['admin', true],
      ['project-manager', false],
      ['committee-member', false],
    ] as const) {
      const { body } = await (await http(persona)).get(path)
      expect({ persona, knows: JSON.stringify(body).includes('preferences') }).toEqual({
        persona,
        knows,
      })
    }
    const own = await http('editor')
    const saved = await own.send('PATCH', path, { preferences: { digest: 'never' } })
    expect(docIn(saved)).toMatchObject({ preferences: { digest: 'never', language: 'fr' } })
  })
})
