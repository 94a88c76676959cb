import { createLocalReq } from 'payload'
import { expect } from 'vitest'

import { aTiersLieu, createCommune } from '@/tests/support/builders'
import { test } from '@/tests/support/test'

test('a place that is being entered is compared with those of its commune, for those who write places', async ({
  payload,
  http,
}) => {
  const req = await createLocalReq({}, payload)
  const commune = await createCommune(payload, req)
  const name = 'Fabrique du Zwynhoek'
  const { id } = await payload.create({
    collection: 'tiers-lieux',
    data: { ...aTiersLieu({ commune }), name, street: '3 rue haute', _status: 'draft' },
    draft: true,
    req,
  })
  const path = `/api/places/alike?commune=${commune}&name=fabrique+du+zwynhoek&street=3+rue+haute`
  const editor = await http('editor')
  expect((await editor.get(path)).body).toMatchObject({ alike: [{ id, name }] })
  expect((await editor.get(`${path}&id=${id}`)).body).toEqual({ alike: [] })
  for (const persona of ['anonymous', 'partner', 'committee-member'] as const)
    expect([persona, (await (await http(persona)).get(path)).status]).toEqual([persona, 403])
  for (const odd of [
    '?name=a',
    `?commune=${commune}`,
    `?name=a&commune=1`,
    `${path.slice(17)}&latitude=NaN`,
  ])
    expect([odd, (await editor.get(`/api/places/alike${odd}`)).status]).toEqual([odd, 400])
})
