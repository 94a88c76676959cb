import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { describe, expect, vi } from 'vitest'
import { z } from 'zod'

import type { PlaceEntry } from '@/src/domain/places/entry'
import { audiences, services } from '@/src/domain/places/mediation'
import { comparePageKeys, type PageKey, pageKeyOf } from '@/src/domain/places/page-order'
import { callFamilies, families, placeStates, wheelchairAccesses } from '@/src/domain/places/place'
import type { PlaceQuestion } from '@/src/domain/places/question'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { findPlaces } from '@/src/queries/places/find-places'
import { listPlaces } from '@/src/queries/places/list-places'
import { docIn, problemsIn, statusOf } from '@/tests/support/answers'
import {
  aPlaceSuggestion,
  aSiret,
  aSupportRecord,
  aTiersLieu,
  createCommune,
  unique,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import type { Client } from '@/tests/support/http'
import { test } from '@/tests/support/test'

/** A Wednesday in winter, at 10 in the morning in Paris. */
const moment = new Date('2018-01-31T09:00:00Z')

/** Places that differ by all that may be asked of them, some of them nowhere or saying nothing. */
const various = (commune: string) =>
  [
    { commune },
    { commune, latitude: 50.63, longitude: 3.06, families: ['fablab', 'coworking'] },
    { commune, latitude: 50.64, longitude: 3.06, approximatePosition: true, state: 'project' },
    { commune, latitude: 50.71, longitude: 3.16, openingHours: 'Mo-Fr 09:00-18:00; PH off' },
    { commune, latitude: 50.63, openingHours: 'Sa 10:00-12:00', networkMember: true },
    { commune, name: 'Café Œuvrier d’été', services: ['access', 'creation'], state: null },
    { commune, audiences: ['youth'], accessibility: { wheelchair: 'limited' } },
    { commune, callFamilies: ['making', 'datalab'], families: ['fablab'], networkMember: true },
  ] as const

const createVarious = async (payload: Payload, req: PayloadRequest) => {
  const commune = await createCommune(payload, req)
  const { inseeCode } = await payload.findByID({ collection: 'communes', id: commune, req })
  const ids: string[] = []
  for (const data of various(commune)) {
    const { id } = await payload.create({
      collection: 'tiers-lieux',
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- lists that are only read
      data: structuredClone(aTiersLieu(data as Parameters<typeof aTiersLieu>[0])),
      locale: 'fr',
      req,
    })
    ids.push(id)
  }
  return { commune: inseeCode, ids }
}

const some = <Word extends string>(vocabulary: Readonly<Record<Word, unknown>>) =>
  fc.uniqueArray(fc.constantFrom(...wordsOf(vocabulary)), { minLength: 1, maxLength: 3 })
const everything = (commune: string) =>
  fc.record({
    q: fc.constantFrom('cafe', 'OEUVRIER ete', 'd’été', 'tiers-lieu', 'introuvable'),
    family: some(families),
    callFamily: some(callFamilies),
    service: some(services),
    audience: some(audiences),
    commune: fc.constantFrom([commune], [commune, '99999'], ['99999']),
    wheelchair: some(wheelchairAccesses),
    state: some(placeStates),
    network: fc.boolean(),
    open: fc.boolean(),
    bbox: fc.constantFrom(
      { west: 3, south: 50.6, east: 3.1, north: 50.65 },
      { west: 3.06, south: 50.63, east: 3.16, north: 50.71 },
    ),
    near: fc.constant({ latitude: 50.63, longitude: 3.06 }),
    radius: fc.constantFrom(1, 1_200, 50_000),
    updatedSince: fc.constantFrom('2018-01-31', '2100-01-31', '2018-01-31T10:00:00+01:00'),
  }) satisfies fc.Arbitrary<PlaceQuestion>

/** A few parts of a question: of all together, hardly any place would answer. */
const asked = (commune: string): fc.Arbitrary<PlaceQuestion> =>
  everything(commune).chain((all) =>
    fc
      .subarray(Object.entries(all), { maxLength: 3 })
      .map((parts) => ({ ...Object.fromEntries(parts) })),
  )

test('page by page, the database finds what the page of the places finds', async ({
  payload,
  tx,
}) => {
  const { commune } = await createVarious(payload, tx)
  let answered = 0
  await fc.assert(
    fc.asyncProperty(asked(commune), fc.integer({ min: 1, max: 5 }), async (question, limit) => {
      const { places } = await findPlaces(question, moment, tx)
      const listed: string[] = []
      let after: PageKey | undefined
      do {
        const page = await listPlaces(question, { after, limit }, moment, tx)
        expect(page.places.length).toBeLessThanOrEqual(limit)
        listed.push(...page.places.map(({ id }) => id))
        after = page.next
      } while (after !== undefined)
      const keyOf = (place: PlaceEntry) => pageKeyOf(place, question)
      const inOrder = places.toSorted((one, other) => comparePageKeys(keyOf(one), keyOf(other)))
      expect(listed).toEqual(inOrder.map(({ id }) => id))
      if (listed.length > 0) answered += 1
    }),
    { numRuns: 40 },
  )
  expect(answered).toBeGreaterThan(10)
})

const identified = z.object({ id: z.string() })
const page = z.object({
  licence: z.object({ name: z.literal('Licence Ouverte 2.0') }),
  next: z.string().nullable(),
  total: z.number().optional(),
  counts: z.record(z.string(), z.record(z.string(), z.number())).optional(),
})
const json = page.extend({ places: z.array(z.looseObject({ id: z.string(), url: z.string() })) })
const geojson = page.extend({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      id: z.string(),
      geometry: z
        .object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
        .nullable(),
      properties: z.looseObject({ approximatePosition: z.boolean() }),
    }),
  ),
})
const found = z.object({
  data: z.object({
    findTiersLieux: z.object({
      docs: z.array(identified),
      hasNextPage: z.boolean(),
      nextCursor: z.string().nullable(),
      totalDocs: z.number(),
      counts: z.array(z.object({ facet: z.string(), value: z.string(), count: z.number() })),
    }),
  }),
})

const query = `query (
  $q: String $family: [String!] $commune: [String!] $network: Boolean $bbox: String $near: String
  $radius: Float $state: [String!] $limit: Int $cursor: String $updatedSince: String $open: Boolean
) {
  findTiersLieux(
    q: $q family: $family commune: $commune network: $network bbox: $bbox near: $near radius: $radius
    state: $state limit: $limit cursor: $cursor updatedSince: $updatedSince open: $open
  ) { docs { id } hasNextPage nextCursor totalDocs counts { facet value count } }
}`

/** The ids that one column of a file holds. */
const columnIn = async (client: Client, path: string, column: string): Promise<string[]> => {
  const response = await client.fetch(path)
  expect(response.status, path).toBe(200)
  const [table] = await readSpreadsheet('lieux', new Uint8Array(await response.arrayBuffer()))
  const index = table?.header.indexOf(column) ?? -1
  return (table?.rows ?? []).map(({ cells }) => String(cells[index]))
}

/** What each door answers to one question, a list of values between commas. */
const doors = {
  json: async (client: Client, search: string) =>
    json.parse((await client.get(`/api/places?${search}`)).body).places.map(({ id }) => id),
  geojson: async (client: Client, search: string) =>
    geojson
      .parse((await client.get(`/api/places?format=geojson&${search}`)).body)
      .features.map(({ id }) => id),
  csv: (client: Client, search: string) =>
    columnIn(client, `/api/places?format=csv&${search}`, 'identifiant'),
  xlsx: (client: Client, search: string) =>
    columnIn(client, `/api/places?format=xlsx&${search}`, 'identifiant'),
  'mednum-csv': (client: Client, search: string) =>
    columnIn(client, `/api/places?format=mednum-csv&${search}`, 'id'),
  'mednum-json': async (client: Client, search: string) =>
    z
      .array(identified)
      .parse((await client.get(`/api/places?format=mednum-json&${search}`)).body)
      .map(({ id }) => id),
  atom: async (client: Client, search: string) => {
    const feed = await (await client.fetch(`/api/places?format=atom&${search}`)).text()
    return [...feed.matchAll(/<id>[^<]*#([^<]+)<\/id>/g)].map(([, id]) => id ?? '')
  },
  graphql: async (client: Client, search: string) => {
    const variables = Object.fromEntries<unknown>(
      [...new URLSearchParams(search)].map(([name, value]) => {
        if (['family', 'commune', 'state'].includes(name)) return [name, value.split(',')]
        if (['network', 'open'].includes(name)) return [name, value === 'true']
        return [name, ['radius', 'limit'].includes(name) ? Number(value) : value]
      }),
    )
    const { body } = await client.graphql(query, { limit: 100, ...variables })
    return found.parse(body).data.findTiersLieux.docs.map(({ id }) => id)
  },
}

/** Over HTTP: places that mednum can hold, in a commune of their own. */
const createCommitted = async (payload: Payload, manager: Client) => {
  const req = await createLocalReq({}, payload)
  const commune = await createCommune(payload, req)
  const { inseeCode } = await payload.findByID({ collection: 'communes', id: commune, req })
  const whole = () => ({
    siret: aSiret(unique('SIRET')),
    street: '12, rue de l’Exemple',
    postalCode: '59000',
  })
  const create = async (data: object) =>
    docIn(
      await manager.send('POST', '/api/tiers-lieux', {
        ...aTiersLieu({ commune }),
        ...whole(),
        ...data,
      }),
    ).id
  return { commune, code: inseeCode, create }
}

describe('GET /api/places', () => {
  test('finds the same places by each door', async ({ payload, http }) => {
    const client = await http('anonymous')
    const { commune, code, create } = await createCommitted(payload, await http('project-manager'))
    const ids: string[] = []
    for (const data of various(commune)) ids.push(await create({ ...data }))
    const at = (...indexes: number[]) => indexes.map((index) => ids[index] ?? '').toSorted()
    const questions: [string, string[]][] = [
      ['', at(0, 1, 2, 3, 4, 5, 6, 7)],
      ['family=fablab,other', at(1, 7)],
      ['bbox=3,50.6,3.1,50.65', at(1, 2)],
      ['near=50.63,3.06&radius=500', at(1)],
      ['q=cafe%20oeuvrier', at(5)],
      ['network=true', at(4, 7)],
      ['updatedSince=2100-01-01', []],
    ]
    for (const [search, expected] of questions)
      for (const [door, ask] of Object.entries(doors)) {
        const answered = await ask(client, `commune=${code}&${search}`)
        expect(answered.toSorted(), `${door}: ${search}`).toEqual(expected)
      }
  })

  test('gives some at a time, and the address of what follows', async ({ payload, http }) => {
    const client = await http('anonymous')
    const { code, create } = await createCommitted(payload, await http('project-manager'))
    const ids = []
    for (let n = 0; n < 3; n += 1) ids.push(await create({ latitude: 50.6, longitude: 3.06 }))
    const seen: string[] = []
    let path: string | undefined =
      `/api/places?format=geojson&commune=${code}&near=50.6,3.06&limit=2&locale=en`
    while (path !== undefined) {
      const { body, headers } = await client.get(path)
      const { features, next } = geojson.parse(body)
      seen.push(...features.map(({ id }) => id))
      expect(headers.get('link')).toContain('rel="license"')
      const [, linked] = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '') ?? []
      expect(linked ?? null).toBe(next)
      expect(features[0]?.properties).toMatchObject({ approximatePosition: false, distance: 0 })
      expect(features[0]?.properties.url).toContain('/en/tiers-lieux/')
      path = next?.slice(new URL(next).origin.length)
    }
    expect(seen).toEqual(ids.toSorted())

    const variables = { commune: [code], limit: 2 }
    const first = found.parse((await client.graphql(query, variables)).body).data.findTiersLieux
    expect(first).toMatchObject({ hasNextPage: true, totalDocs: 3, nextCursor: ids.toSorted()[1] })
    const cursor = first.nextCursor
    const second = (await client.graphql(query, { ...variables, cursor })).body
    expect(found.parse(second).data.findTiersLieux).toMatchObject({
      docs: [{ id: ids.toSorted()[2] }],
      hasNextPage: false,
      nextCursor: null,
    })
  })

  test('looks at the clock each time', async ({ payload, http }) => {
    const client = await http('anonymous')
    const { code, create } = await createCommitted(payload, await http('project-manager'))
    const place = await create({ openingHours: 'Mo-Fr 09:00-18:00' })
    try {
      for (const [now, open] of [
        ['2018-01-31T09:00:00Z', [place]],
        ['2018-01-31T21:00:00Z', []],
      ] as const) {
        vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
        for (const door of ['json', 'csv', 'graphql'] as const)
          expect(await doors[door](client, `commune=${code}&open=true`), door).toEqual(open)
      }
    } finally {
      vi.useRealTimers()
    }
  })

  test.for([
    ['bbox=179,50,-179,51', 'bbox'],
    ['bbox=3.2,50.5,2.9,50.8', 'bbox'],
    ['bbox=-180,-90,180,90', 'bbox'],
    ['bbox=NaN,50,3,51', 'bbox'],
    ['bbox=2.9', 'bbox'],
    ['bbox=2.9,50.5,3.2,50.8&bbox=2.9,50.5,3.2,50.8', 'bbox'],
    ['near=50.63,3.06&radius=0', 'radius'],
    ['near=50.63,3.06&radius=NaN', 'radius'],
    ['near=Lille', 'near'],
    ['radius=1e999', 'radius'],
    ['family=chateau', 'family.0'],
    ['family[a]=fablab', 'family.0'],
    ['q=a&q=b', 'q'],
    ['open=peut-etre', 'open'],
    ['facets=peut-etre', 'facets'],
    ['updatedSince=2018-02-30', 'updatedSince'],
    ['format=xml', 'format'],
    ['format=json&format=csv', 'format'],
    ['cursor=1', 'cursor'],
    [`cursor=${randomUUID()}&bbox=3,50,4,51`, 'cursor'],
    [`cursor=50.6~${randomUUID()}`, 'cursor'],
    [`cursor=north~${randomUUID()}&bbox=3,50,4,51`, 'cursor'],
    ['cursor=0&cursor=1', 'cursor'],
    ['limit=0', 'limit'],
    ['limit=1e9', 'limit'],
    ['limit=a', 'limit'],
    ['locale=zz', 'locale'],
  ])('%s is refused, with a sentence', async ([search = '', path], { http }) => {
    const client = await http('anonymous')
    const formats = search.startsWith('format') ? [''] : ['', 'format=csv&', 'format=atom&']
    for (const format of formats) {
      const answer = await client.get(`/api/places?${format}${search}`)
      expect(answer.status, format).toBe(400)
      if (answer.headers.get('content-type')?.includes('json')) {
        const problems = problemsIn(answer)
        expect(problems.length).toBeGreaterThan(0)
        if (problems[0]?.path) expect(problems[0].path).toBe(path)
        expect(problems[0]?.message).toMatch(/\w/)
      }
    }
  })

  test('ten thousand values are refused, by the list that they make or by their length', async ({
    http,
  }) => {
    const client = await http('anonymous')
    for (const [count, status] of [
      [101, 400],
      [10_000, 431],
    ] as const) {
      const values = Array.from({ length: count }, () => 'fablab').join(',')
      expect((await client.get(`/api/places?family=${values}`)).status).toBe(status)
      const answer = await client.graphql(query, { family: values.split(',') })
      expect(statusOf(answer)).toBe(400)
      expect(problemsIn(answer)[0]?.path).toBe('family')
    }
  })

  test.for<[Record<string, unknown>, string]>([
    [{ bbox: '179,50,-179,51' }, 'bbox'],
    [{ bbox: '3.2,50.5,2.9,50.8' }, 'bbox'],
    [{ bbox: '-180,-90,180,90' }, 'bbox'],
    [{ near: '50.63,3.06', radius: 0 }, 'radius'],
    [{ near: '91,3' }, 'near'],
    [{ family: ['chateau'] }, 'family.0'],
    [{ cursor: '1' }, 'cursor'],
    [{ updatedSince: 'hier' }, 'updatedSince'],
  ])('in GraphQL, %j is too', async ([variables, path], { http }) => {
    const answer = await (await http('anonymous')).graphql(query, variables)
    expect(statusOf(answer)).toBe(400)
    expect(problemsIn(answer)[0]?.path).toBe(path)
  })

  test('in GraphQL, a limit is counted as that of any list', async ({ http }) => {
    const client = await http('anonymous')
    for (const limit of [0, -1, 201]) {
      const answer = await client.graphql(query, { limit })
      expect(answer.status, String(limit)).toBe(400)
    }
    const nested =
      '{ findTiersLieux(limit: 200) { docs { trainingSessions(limit: 200) { docs { id } } } } }'
    expect((await client.graphql(nested)).status).toBe(400)
  })
})

describe('nobody is told', () => {
  test('by any door, counts included, of what is not published nor of what follows a place', async ({
    payload,
    http,
  }) => {
    const [client, manager] = [await http('anonymous'), await http('project-manager')]
    const { code, create } = await createCommitted(payload, manager)
    const secret = 'Pagursecret'
    const place = await create({
      name: 'Lieu public',
      families: ['fablab'],
      state: 'open',
      referent: { name: secret, email: 'pagursecret@example.org', phone: secret },
      network: { animatorNote: secret, joinedOn: '2017-05-18T12:00:00.000Z' },
    })
    const hidden = { name: secret, summary: secret, families: ['kitchen'], state: 'project' }
    await create({ ...hidden, _status: 'draft' })
    const trashed = await create(hidden)
    const unpublished = await create(hidden)
    const patch = (id: string, data: object, search = '') =>
      manager.send('PATCH', `/api/tiers-lieux/${id}${search}`, data)
    await patch(trashed, { deletedAt: new Date().toISOString() })
    await patch(unpublished, { _status: 'draft' })
    await patch(place, { ...hidden, _status: 'draft' }, '?draft=true')
    await manager.send('POST', '/api/support-records', {
      ...aSupportRecord({ place, title: secret }),
      needs: secret,
    })
    await manager.send('POST', '/api/place-suggestions', {
      ...aPlaceSuggestion({ place, message: secret }),
      contact: { name: secret },
    })

    for (const asker of [client, await http('partner'), manager]) {
      for (const [door, ask] of Object.entries(doors))
        expect(await ask(asker, `commune=${code}`), door).toEqual([place])
      for (const format of ['json', 'geojson', 'csv', 'mednum-csv', 'mednum-json', 'atom']) {
        const response = await asker.fetch(
          `/api/places?format=${format}&commune=${code}&facets=true`,
        )
        expect((await response.text()).toLowerCase(), format).not.toContain('pagursecret')
      }
      const { total, counts } = json.parse(
        (await asker.get(`/api/places?commune=${code}&facets=true&family=fablab`)).body,
      )
      expect(total).toBe(1)
      expect(counts).toMatchObject({ family: { fablab: 1 }, state: { open: 1 } })
      expect(counts?.family).not.toHaveProperty('kitchen')
      expect(counts?.state).not.toHaveProperty('project')
      const { totalDocs, counts: counted } = found.parse(
        (await asker.graphql(query, { commune: [code] })).body,
      ).data.findTiersLieux
      expect(totalDocs).toBe(1)
      expect(counted.map(({ value }) => value)).not.toContain('kitchen')
    }
    const [told] = json.parse((await client.get(`/api/places?commune=${code}`)).body).places
    expect(told).toMatchObject({ network: { joinedOn: '2017-05-18T12:00:00.000Z' } })
    for (const kept of ['referent', 'checks', 'suggestions', 'supportRecords', 'mergedInto'])
      expect(told).not.toHaveProperty(kept)
  })
})

test('a page is read in as many queries for fifty places as for five', async ({
  payload,
  http,
}) => {
  const client = await http('anonymous')
  const manager = await http('project-manager')
  const readsFor = async (size: number) => {
    const { code, create } = await createCommitted(payload, manager)
    for (let n = 0; n < size; n += 1) await create({})
    const search = `commune=${code}&limit=100`
    const counted: Record<string, number> = {}
    for (const door of ['json', 'geojson', 'csv', 'mednum-json', 'graphql'] as const) {
      await create({}) // what was cached is read anew
      counted[door] = await countReads(payload, async () => {
        expect((await doors[door](client, search)).length).toBeGreaterThan(size)
      })
    }
    return counted
  }
  expect(await readsFor(50)).toEqual(await readsFor(5))
})
