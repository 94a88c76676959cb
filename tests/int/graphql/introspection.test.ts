import { getIntrospectionQuery, isObjectType } from 'graphql/index.js'
import { afterEach, expect, vi } from 'vitest'

import { schemaOf } from '@/src/graphql/schema'
import type { Client } from '@/tests/support/http'
import { test } from '@/tests/support/test'

afterEach(() => {
  vi.restoreAllMocks()
})

test('the schema is described once, for whoever asks and however it is laid out', async ({
  payload,
  http,
}) => {
  const type = schemaOf(payload.config).getType('Action')
  if (!isObjectType(type)) throw new Error('No such type')
  const described = vi.spyOn(type, 'getFields')
  // Under a name of its own, that no other test asked by.
  const query = getIntrospectionQuery().replace('IntrospectionQuery', 'KeptOnce')
  const [anonymous, admin] = [await http('anonymous'), await http('admin')]
  const ask = async (client: Client, text: string) => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ query: text })
    const answer = await client.fetch('/api/graphql', { method: 'POST', headers, body })
    return { status: answer.status, text: await answer.text() }
  }
  const first = await ask(anonymous, query)
  expect(first.text).toContain('"queryType":{"name":"Query"')
  expect(described).toHaveBeenCalled()

  described.mockClear()
  for (const client of [anonymous, admin])
    for (const text of [query, query.replace(/\n/g, '\n\n'), `# again\n${query}`]) {
      const again = await ask(client, text)
      expect(again.status).toBe(200)
      expect(again.text === first.text).toBe(true) // megabytes: not to be shown
    }
  expect(described).not.toHaveBeenCalled()
})

test('what else a query asks is asked each time, and another question has its own answer', async ({
  http,
}) => {
  const admin = await http('admin')
  const anonymous = await http('anonymous')
  const both = '{ __type(name: "Action") { name } meUser { user { role } } }'
  expect((await admin.graphql(both)).body).toMatchObject({
    data: { meUser: { user: { role: 'admin' } } },
  })
  expect((await anonymous.graphql(both)).body).toMatchObject({ data: { meUser: { user: null } } })

  const named = 'query ($name: String!) { __type(name: $name) { name } }'
  for (const name of ['Action', 'Orientation', 'Action'])
    expect((await anonymous.graphql(named, { name })).body).toEqual({ data: { __type: { name } } })
  for (let count = 0; count < 2; count += 1)
    expect(JSON.stringify((await anonymous.graphql('{ __type { name } }')).body)).toContain(
      '"errors"',
    )
})
