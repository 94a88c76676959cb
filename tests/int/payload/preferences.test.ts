import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { preferenceBounds } from '@/src/domain/platform/account/preference-bounds'
import { inTransaction } from '@/src/database/in-transaction'
import type { Client } from '@/tests/support/http'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { replacing } from '@/tests/support/replacing'
import { test } from '@/tests/support/test'

const payload = await startPayload()
const accounts = await personaAccounts(payload)

const collection = 'payload-preferences'
const path = `/api/${collection}`

const ofOne = (persona: 'editor' | 'partner') => ({
  'user.value': { equals: accounts.get(persona)?.user.id },
})
const countOf = async (persona: 'editor' | 'partner') =>
  (await payload.db.count({ collection, where: ofOne(persona) })).totalDocs

const value = z.object({ value: z.unknown() })

type Way = (
  client: Client,
  key: string,
  value: unknown,
) => Promise<{ status: number; body: unknown }>

const ways: Record<string, Way> = {
  'POST /:key': (client, key, value) => client.send('POST', `${path}/${key}`, { value }),
  POST: (client, key, value) => client.send('POST', path, { key, value }),
  GraphQL: async (client, key, value) => {
    const answer = await client.graphql(
      `mutation ($data: mutationPayloadPreferenceInput!) { createPayloadPreference(data: $data) { id } }`,
      { data: { key, value } },
    )
    const isRefused = JSON.stringify(answer.body).includes('"errors"')
    return { ...answer, status: isRefused ? 400 : answer.status }
  },
}

describe.each(Object.entries(ways))('a preference, by %s', (_, write) => {
  test('is kept', async ({ http }) => {
    const editor = await http('editor')
    expect((await write(editor, 'columns', { limit: 50 })).status).toBeLessThan(300)
    const { body } = await editor.get(`${path}/columns`)
    expect(value.parse(body).value).toEqual({ limit: 50 })
    await payload.db.deleteMany({ collection, where: ofOne('editor') })
  })

  test('is refused, with a sentence, when it is too long', async ({ http }) => {
    const editor = await http('editor')
    const text = 'x'.repeat(900_000)
    const long = await write(editor, 'columns', { text })
    expect(long.status).toBe(400)
    expect(JSON.stringify(long.body)).toContain('caractères')
    const key = 'k'.repeat(preferenceBounds.keyLength + 1)
    expect((await write(editor, key, 1)).status).toBe(400)
    expect(await countOf('editor')).toBe(0)
  })

  test('is nothing to a partner', async ({ http }) => {
    await write(await http('partner'), 'columns', 1)
    expect(await countOf('partner')).toBe(0)
  })
})

test('the oldest leave when there are too many', async ({ http }) => {
  const editor = await http('editor')
  const req = await createLocalReq({}, payload)
  const user = { relationTo: 'users', value: accounts.get('editor')?.user.id }
  await inTransaction(req, async (own) => {
    for (let n = 0; n < preferenceBounds.count; n += 1)
      await payload.db.create({ collection, data: { key: `key-${String(n)}`, user }, req: own })
  })
  for (const [n, write] of Object.values(ways).entries())
    expect((await write(editor, `new-${String(n)}`, 1)).status).toBeLessThan(300)
  expect(await countOf('editor')).toBe(preferenceBounds.count)
  await payload.db.deleteMany({ collection, where: ofOne('editor') })
})

test('Payload itself still keeps any: else src/payload/preferences.ts may go', async ({ http }) => {
  const editor = await http('editor')
  const { hooks } = payload.collections[collection].config
  await replacing(hooks, { beforeChange: [] }, async () =>
    ways.POST?.(editor, 'columns', 'x'.repeat(50_000)),
  )
  expect(await countOf('editor')).toBe(1)
  await payload.db.deleteMany({ collection, where: ofOne('editor') })
})
