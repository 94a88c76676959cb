import { randomUUID } from 'node:crypto'

import { handleEndpoints } from 'payload'
import { describe, expect } from 'vitest'

import config from '@/payload.config'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const payload = await startPayload()
const key = (await personaAccounts(payload)).get('partner')?.apiKey ?? ''

const addresses = ['/api/actions', '/api/access', '/api/search?q=x', '/api/strategy/progress']

describe.each([
  `users API-Key ${randomUUID()}`,
  'users API-Key ',
  `Users api-key ${randomUUID()}`,
  `API-Key ${randomUUID()}`,
  `partners API-Key ${key}`,
])('the key « %s », which no account has', (authorization) => {
  test.for(addresses)('is refused by %s, with a sentence', async (address, { http }) => {
    const answer = await (await http('anonymous')).get(address, { authorization })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('users API-Key')
    expect(JSON.stringify(answer.body)).toContain('Cette clé d’API n’ouvre rien')
  })

  test('is refused by GraphQL', async ({ http }) => {
    const client = await http('anonymous')
    const answer = await client.graphql('{ Actions { totalDocs } }', {}, { authorization })
    expect(answer.status).toBe(401)
    expect(answer.body).toMatchObject({ errors: [{ extensions: { statusCode: 401 } }] })
  })
})

test('a key of a partner opens; what is meant for a proxy in front is left to it', async ({
  http,
}) => {
  const client = await http('anonymous')
  for (const authorization of [`users API-Key ${key}`, 'Basic cHJveHk6cHJveHk='])
    expect((await client.get('/api/actions', { authorization })).status).toBe(200)
})

test('Payload itself still answers them as anyone: else src/server/known-key.ts may go', async () => {
  const headers = { authorization: `users API-Key ${randomUUID()}` }
  const request = new Request('http://localhost/api/actions?limit=1', { headers })
  expect((await handleEndpoints({ config, request })).status).toBe(200)
})
