import { createPayloadRequest, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import config from '@/payload.config'
import { unique } from '@/tests/support/builders'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'

const payload = await startPayload()

const register = async (body: object, tx: PayloadRequest) => {
  const endpoints = payload.collections.users.config.endpoints || []
  const endpoint = endpoints.find(({ path }) => path === '/first-register')
  const request = new Request('http://localhost/api/users/first-register', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
    body: JSON.stringify(body),
  })
  const req = await createPayloadRequest({ config, request })
  Object.assign(req, { transactionID: tx.transactionID, routeParams: { collection: 'users' } })
  return endpoint?.handler(req)
}

const anAccount = () => ({
  name: 'Jeanne',
  email: `${unique('jeanne')}@example.org`,
  password: 'une longue phrase de passe',
})

const signedIn = z.object({ user: z.looseObject({ id: z.string(), role: z.string() }) })

describe('in an empty installation', () => {
  test.for([{}, { role: 'partner' }, { deletedAt: '2018-01-01', createdAt: '2010-01-01' }])(
    'who sends %j with a name administers it, and is signed in',
    async (more, { tx }) => {
      await payload.db.deleteMany({ collection: 'users', where: {}, req: tx })
      const response = await register({ ...anAccount(), ...more }, tx)
      expect(response?.status).toBe(200)
      expect(response?.headers.get('set-cookie')).toMatch(
        /^payload-token=ey[\w-]+\.[\w-]+\.[\w-]+;/,
      )
      const text = (await response?.text()) ?? ''
      expect(text).not.toContain('2010-01-01')
      expect(signedIn.parse(JSON.parse(text)).user.role).toBe('admin')
    },
  )

  test.for([
    {},
    { name: 'Jeanne', email: 'jeanne@example.org' },
    { ...anAccount(), email: 'no address' },
    { ...anAccount(), password: { $ne: 1 } },
  ])('%j is refused, field by field', async (body, { tx }) => {
    await payload.db.deleteMany({ collection: 'users', where: {}, req: tx })
    await expect(register(body, tx)).rejects.toMatchObject({ status: 400 })
  })
})

test('once there is an account, in the trash too, a sentence says how to get one', async ({
  http,
}) => {
  const anonymous = await http('anonymous')
  for (const body of [anAccount(), {}]) {
    const answer = await anonymous.send('POST', '/api/users/first-register', body)
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).toContain('demandez une invitation')
    expect(answer.headers.getSetCookie()).toEqual([])
  }
})
