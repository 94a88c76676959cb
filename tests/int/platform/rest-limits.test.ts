import { beforeAll, describe, expect } from 'vitest'
import { createLocalReq } from 'payload'

import { problemsIn } from '@/tests/support/answers'
import { createOrientation } from '@/tests/support/builders'
import { startPayload } from '@/tests/support/payload'
import { refusalIn } from '@/tests/support/rest'
import { test } from '@/tests/support/test'

const trash = 'limit=0&depth=0&trash=true&where[deletedAt][exists]=true'

let id: string

beforeAll(async () => {
  const payload = await startPayload()
  id = await createOrientation(payload, await createLocalReq({}, payload))
})

describe('how much one list gives', () => {
  test.for([
    ['limit=200', 200, 200, []],
    ['limit=201', 400, 200, ['limit']],
    ['limit=1000', 400, 200, ['limit']],
    ['limit=1001', 400, 400, ['limit']],
    ['limit=0', 400, 400, ['limit']],
    ['pagination=false', 400, 400, ['pagination']],
    ['pagination=false&limit=200', 200, 200, []],
    ['pagination=false&limit=0', 400, 400, ['limit']],
    ['joins[actions][limit]=200', 200, 200, []],
    ['joins[actions][limit]=201', 400, 200, ['joins[actions][limit]']],
    ['joins[actions][limit]=1001', 400, 400, ['joins[actions][limit]']],
    ['joins[actions][limit]=0', 400, 400, ['joins[actions][limit]']],
    ['limit=500&joins[actions][limit]=500', 400, 200, ['limit', 'joins[actions][limit]']],
    ['depth=3', 200, 200, []],
    ['depth=4', 400, 400, ['depth']],
    [trash, 400, 200, ['limit']],
  ] as const)(
    '?%s: %i to the public, %i to staff',
    async ([query, open, house, paths], { http }) => {
      for (const [persona, status] of [
        ['anonymous', open],
        ['partner', open],
        ['committee-member', house],
      ] as const) {
        const client = await http(persona)
        const answer = await client.get(`/api/orientations?${query}`)
        const refused = { status, paths: status === 400 ? paths : [] }
        expect({ persona, ...refusalIn(answer) }).toEqual({ persona, ...refused })
      }
    },
  )

  test('holds for versions, for one document and for a query sent by POST', async ({ http }) => {
    const staff = await http('admin')
    const anyone = await http('anonymous')
    const form = (body: string) =>
      anyone.fetch('/api/orientations', {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-payload-http-method-override': 'GET',
        },
        body,
      })
    for (const answer of [
      await staff.get('/api/orientations/versions?limit=1001'),
      await staff.get('/api/orientations/versions?limit=0'),
      await staff.get('/api/orientations/versions?pagination=false'),
      await staff.get(`/api/orientations/${id}?depth=4`),
      await anyone.get(`/api/orientations/${id}?joins[actions][limit]=201`),
      await form('limit=201'),
      await form('limit=0'),
    ])
      expect(answer.status).toBe(400)
    expect((await staff.get('/api/orientations/versions?limit=1000')).status).toBe(200)
    expect((await form('limit=200&where[number][greater_than]=0')).status).toBe(200)
  })

  test('is said in the language of the reader, with the figure', async ({ http }) => {
    const said = async (persona: 'anonymous' | 'admin', language: string) =>
      problemsIn(
        await (
          await http(persona)
        ).get('/api/orientations?limit=5000', { 'accept-language': language }),
      ).map(({ message }) => message)
    expect(await said('anonymous', 'fr')).toEqual([
      'limit\u00A0: 200 au plus, et au moins 1\u00A0: demandez ensuite les pages suivantes.',
    ])
    expect(await said('admin', 'en')).toEqual([
      'limit: 1000 at most, and at least 1: then ask for the next pages.',
    ])
  })

  test('what is left out stays as Payload has it: ten documents', async ({ http }) => {
    const { body } = await (await http('anonymous')).get('/api/orientations')
    expect(body).toMatchObject({ limit: 10, page: 1 })
  })

  test('a bulk action of the back-office says 0, and reaches what its filter finds', async ({
    http,
  }) => {
    const admin = await http('admin')
    const path = `/api/orientations?limit=0&where[id][in][0]=${id}`
    const { status, body } = await admin.send('PATCH', path, { electedSponsor: 'Une élue' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ docs: [{ id, electedSponsor: 'Une élue' }] })
  })
})
