import crypto, { randomUUID } from 'node:crypto'

import { _internal_safeFetchGlobal as payloadNetwork, createLocalReq, type Payload } from 'payload'
import { afterEach, expect, vi } from 'vitest'

import { answerOf, type Answer, type Client } from '@/tests/support/http'
import { replacing } from '@/tests/support/replacing'
import { test } from '@/tests/support/test'

/** Canaries: when one fails, Payload has mended itself, and what corrects it in src/payload may go. */

afterEach(() => {
  vi.restoreAllMocks()
})

const createAccount = async (payload: Payload) => {
  const data = {
    name: 'Ada',
    email: `${randomUUID()}@bare.example`,
    role: 'editor' as const,
    password: randomUUID(),
  }
  const req = await createLocalReq({}, payload)
  const { id } = await payload.create({ collection: 'users', data, req })
  return { ...data, id }
}

/** Does something with the accounts as Payload has them, without our hooks. */
const bare = <T>({ collections }: Payload, work: () => Promise<T>): Promise<T> =>
  replacing(
    collections.users.config.hooks,
    { beforeOperation: [], beforeValidate: [], afterLogin: [] },
    work,
  )

const signIn = ({ send }: Client, email: string) =>
  send('POST', '/api/users/login', { email, password: 'un mot de passe faux' })

test('Payload itself still hashes nothing for an account that is not there: else src/payload/hash-for-nobody.ts may go', async ({
  payload,
  http,
}) => {
  const anyone = await http('anonymous')
  const spy = vi.spyOn(crypto, 'pbkdf2')
  await bare(payload, () => signIn(anyone, `${randomUUID()}@bare.example`))
  expect(spy).not.toHaveBeenCalled()
})

test('Payload itself still locks an account: else src/payload/without-lock.ts may go', async ({
  payload,
  http,
}) => {
  const { id, email } = await createAccount(payload)
  const anyone = await http('anonymous')
  const spy = vi.spyOn(crypto, 'pbkdf2')
  await bare(payload, async () => {
    const answers: Answer[] = []
    for (let count = 0; count < 6; count += 1) answers.push(await signIn(anyone, email))
    expect(spy).toHaveBeenCalledTimes(5)
    expect(answers.map(({ body }) => JSON.stringify(body).includes('réessayez plus tard'))).toEqual(
      [false, false, false, false, false, true],
    )
  })
  const account = await payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })
  const aDate: unknown = expect.anything()
  expect(account).toMatchObject({ lockUntil: aDate })
})

test('Payload lets a way back live on when the password changes otherwise', async ({ payload }) => {
  const { id, email } = await createAccount(payload)
  const req = await createLocalReq({}, payload)
  const collection = 'users'
  const token = await payload.forgotPassword({
    collection,
    data: { email },
    disableEmail: true,
    req,
  })
  await bare(payload, () =>
    payload.update({ collection, id, data: { password: randomUUID() }, req }),
  )
  const found = await payload.db.findOne({ collection, where: { id: { equals: id } }, req })
  expect(found).toMatchObject({ resetPasswordToken: token })
})

test('Payload itself still asks for a file at the address that a user gives: else src/payload/fetch-no-address.ts may go', async ({
  payload,
  http,
}) => {
  const asked: string[] = []
  vi.spyOn(payloadNetwork, 'lookup').mockImplementation((name: string, ...rest: unknown[]) => {
    asked.push(name)
    const done = rest.at(-1)
    if (typeof done === 'function') Reflect.apply(done, undefined, [new Error('No network')])
  })
  const { upload } = payload.collections.media.config
  const editor = await http('editor')
  const body = JSON.stringify({ alt: 'x', filename: 'x.png', url: 'https://files.invalid/x.png' })
  const headers = { 'content-type': 'application/json' }
  await replacing(upload, { externalFileHeaderFilter: undefined }, async () =>
    answerOf(await editor.fetch('/api/media', { method: 'POST', headers, body })),
  )
  expect(asked).toEqual(['files.invalid'])
})
