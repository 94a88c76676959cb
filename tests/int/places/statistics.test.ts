import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'

import { readPlacesInBrief, readPlaceStatistics } from '@/src/queries/places/statistics'
import { aTiersLieu, createCommune } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

const day = '2018-06-30'
const at = (date: string) => `${date}T12:00:00.000Z`

const place = async (payload: Payload, req: PayloadRequest, commune: string, data: object = {}) => {
  const { id } = await payload.create({
    collection: 'tiers-lieux',
    data: { ...aTiersLieu({ commune }), ...data },
    req,
  })
  return id
}

const check = (payload: Payload, req: PayloadRequest, of: string, answer: object) =>
  payload.create({
    collection: 'place-checks',
    data: { place: of, askedAt: at('2018-01-01'), answer: 'phoned', ...answer },
    req,
  })

describe('the places in figures', () => {
  test('are those that anyone may read, with their funding and their checks', async ({
    payload,
    tx,
    as,
  }) => {
    const commune = await createCommune(payload, tx)
    const one = await place(payload, tx, commune, {
      families: ['coworking'],
      verifiedAt: at('2018-01-01'),
      networkMember: true,
      fundings: [{ programme: 'Appel zwyn', year: 2017, amount: 20_000 }],
    })
    await place(payload, tx, commune, { _status: 'draft', name: 'Brouillon' })
    const gone = await place(payload, tx, commune)
    await payload.update({
      collection: 'tiers-lieux',
      id: gone,
      data: { deletedAt: new Date().toISOString() },
      req: tx,
    })
    await check(payload, tx, one, { answeredAt: at('2018-02-01') })
    await check(payload, tx, one, { answeredAt: at('2018-03-01') })
    await check(payload, tx, gone, { answeredAt: at('2018-03-01') })

    const manager = await as('project-manager')
    const statistics = await readPlaceStatistics({ day, commune }, manager)
    expect(statistics).toMatchObject({
      all: { places: 1, open: 1, members: 1, verified: 1, funded: 1, amount: 20_000 },
      communes: 1,
      covered: 1,
      phoned: 1,
      programmes: [{ programme: 'Appel zwyn', year: 2017, places: 1, amount: 20_000 }],
    })
    // A year later, what was said is old.
    expect(await readPlaceStatistics({ day: '2019-06-30', commune }, manager)).toMatchObject({
      all: { verified: 0 },
      phoned: 0,
    })
    expect(await readPlacesInBrief({ day, commune: 'no id' }, manager)).toMatchObject({
      places: 0,
      communes: 0,
    })
  })

  test('tell nothing of the checks to who may not read them', async ({ payload, tx, as }) => {
    const commune = await createCommune(payload, tx)
    await check(payload, tx, await place(payload, tx, commune), { answeredAt: at('2018-03-01') })
    const { phoned, all } = await readPlaceStatistics(
      { day, commune },
      await as('committee-member'),
    )
    expect([phoned, all.places]).toEqual([null, 1])
  })

  test('are read in as many queries for many places as for one', async ({ payload, tx, as }) => {
    const req = await as('project-manager')
    const read = () => countReads(payload, () => readPlaceStatistics({ day }, req))
    await place(payload, tx, await createCommune(payload, tx))
    const few = await read()
    for (let more = 0; more < 20; more += 1)
      await place(payload, tx, await createCommune(payload, tx))
    expect(await read()).toBe(few)
  })

  test('tell what was voted of the call, and spread it over no place', async ({
    payload,
    tx,
    as,
  }) => {
    const collection = 'deliberations'
    const data = {
      number: '21 B 0327',
      date: at('2021-07-09'),
      title: '31 lieux soutenus',
      amountCents: 779_973_00,
      wordingToConfirm: true,
      deletedAt: null,
      _status: 'published',
    } as const
    // Other tests may have put the real one there, or in the trash.
    const where = { number: { equals: data.number } }
    const { docs } = await payload.find({ collection, where, trash: true, req: tx })
    const common = { collection, data, locale: 'fr', req: tx } as const
    await (docs[0]
      ? payload.update({ ...common, id: docs[0].id, trash: true })
      : payload.create(common))
    const commune = await createCommune(payload, tx)
    await place(payload, tx, commune)
    const { voted, all } = await readPlaceStatistics({ day, commune }, await as('committee-member'))
    expect(voted).toContainEqual(
      expect.objectContaining({ number: '21 B 0327', amountCents: 779_973_00 }),
    )
    expect(all).toMatchObject({ funded: 0, amount: 0 })
  })
})

describe('GET /api/places/statistics', () => {
  test('is for those of the house, as figures, as a table and as a picture', async ({
    payload,
    http,
  }) => {
    const commune = await createCommune(payload, await createLocalReq({}, payload))
    for (const persona of ['anonymous', 'partner'] as const)
      for (const path of ['', '/communes'])
        expect((await (await http(persona)).get(`/api/places/statistics${path}`)).status).toBe(403)
    const member = await http('committee-member')
    const get = (path: string) => member.get(`/api/places/statistics${path}`)
    expect((await get(`?commune=${commune}`)).body).toMatchObject({
      all: { places: 0 },
      phoned: null,
    })
    for (const breakdown of ['states', 'families', 'callFamilies', 'communes', 'programmes'])
      for (const [format, type] of [
        ['svg', 'image/svg+xml'],
        ['png', 'image/png'],
        ['csv', 'text/csv'],
      ] as const) {
        const answer = await get(`/${breakdown}?format=${format}`)
        expect([breakdown, answer.status]).toEqual([breakdown, 200])
        expect(answer.headers.get('content-type')).toContain(type)
      }
    expect((await get('?format=xlsx')).status).toBe(200)
    expect((await get('/communes?format=csv')).body).toContain('Code INSEE')
  })

  test('refuses what cannot be asked', async ({ http }) => {
    const member = await http('committee-member')
    for (const path of [
      '?commune=lille',
      '?format=pdf',
      '/nothing',
      '/constructor',
      '?commune[]=a',
    ])
      expect([path, (await member.get(`/api/places/statistics${path}`)).status]).toEqual([
        path,
        400,
      ])
  })
})
