import { randomUUID } from 'node:crypto'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import loaded from '@/payload.config'
import { takesFiles } from '@/tests/support/any-document'
import { graphqlNamesOf } from '@/tests/support/any-query'
import { problemsIn, statusOf } from '@/tests/support/answers'
import { everyField, longestOf, oversized, type Place, together } from '@/tests/support/every-field'
import type { Answer, Client } from '@/tests/support/http'
import { linkTo, openLinks } from '@/tests/support/links'
import { liveDocuments } from '@/tests/support/live-documents'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'
import { isInternal, postDocument } from '@/tests/support/write-document'

const payload = await startPayload()
const { live, configOf } = await liveDocuments(payload, 'bounds')
const kinds = everyField(await loaded)

beforeAll(() => {
  payload.logger.level = 'silent' // refusals are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
})

const valued = (valueOf: (field: Place['field']) => unknown) =>
  kinds.map((kind) => ({
    ...kind,
    places: kind.places.flatMap((place) => {
      const value = valueOf(place.field)
      const { type } = place.field
      return value === undefined ? [] : [{ path: place.path, type, data: place.within(value) }]
    }),
  }))

type Sent = { slug: string; kind: 'collection' | 'global'; data: object }

const refused = z.object({
  status: z.literal(400),
  data: z.object({ errors: z.array(z.object({ path: z.string() })) }),
})

const pathsOf = (error: unknown) =>
  refused.safeParse(error).data?.data.errors.map(({ path }) => path) ?? [
    String(error).slice(0, 200),
  ]

/** The fields that the code itself is refused, when it writes a draft. */
const refusedToCode = async ({ slug, kind, data }: Sent, req: PayloadRequest) => {
  // What is written has no type: it is generated.
  const write: unknown = kind === 'collection' ? payload.create : payload.updateGlobal
  const args = { collection: slug, slug, data, draft: true, overrideAccess: true, req }
  if (typeof write !== 'function') return []
  const written: unknown = Reflect.apply(write, payload, [args])
  return Promise.resolve(written).then(() => [], pathsOf)
}

const byRest = async ({ slug, kind, data }: Sent, client: Client) => {
  if (kind === 'global') return client.send('POST', `/api/globals/${slug}`, data)
  const query = '?draft=true'
  const answer = await postDocument(client, configOf(slug), { ...data }, 'bounds', query)
  return { ...answer, headers: new Headers() }
}

const isInGraphql = ({ slug, kind }: { slug: string; kind: Sent['kind'] }) =>
  kind === 'collection' && configOf(slug).graphQL !== false && !isInternal(configOf(slug))

/** Its bound is that of the operation, which the other APIs try for every field. */
const isFirstText = (slug: string) => {
  const first = configOf(slug).flattenedFields.find(
    ({ type, name }) => (type === 'text' || type === 'textarea') && name !== 'id',
  )
  return ({ path }: { path: string }) => path === first?.name
}

const byGraphql = async (
  { slug, data }: Pick<Sent, 'slug' | 'data'>,
  client: Client,
): Promise<Answer> => {
  const { one } = graphqlNamesOf(configOf(slug))
  return client.graphql(
    `mutation ($id: String!, $data: mutation${one}UpdateInput!) {
      update${one}(id: $id, data: $data, draft: true) { id }
    }`,
    { id: (await live(slug)).id, data },
  )
}

/** Where such a thing can be written the answer is 400; elsewhere, that there is nothing, or not for you. */
const closed = [403, 404, 405, 501]

const huge = valued(oversized)
const hugeCount = huge.reduce((sum, { places }) => sum + places.length, 0)

/** What is quadratic in its length takes minutes, which is more than a test may. */
describe(`one megabyte in each of ${String(hugeCount)} fields`, () => {
  test('is refused to the code, in a draft', async () => {
    const req = await createLocalReq({}, payload)
    for (const { slug, kind, places } of huge)
      for (const { path, data } of places) {
        const paths = await refusedToCode({ slug, kind, data }, req)
        expect({ slug, paths }).toEqual({ slug, paths: [path] })
      }
  })

  test('is refused by REST, in a draft', async ({ http }) => {
    const client = await http('admin')
    const types = new Set<string>()
    for (const { slug, kind, places } of huge) {
      // The bound is that of the operation: a text of each collection, and each type of field once.
      const sent = places.filter(({ type }, index) => index === 0 || !types.has(type))
      for (const { path, type, data } of sent) {
        types.add(type)
        const answer = await byRest({ slug, kind, data }, client)
        if (closed.includes(answer.status)) continue
        expect({ slug, path, status: answer.status }).toEqual({ slug, path, status: 400 })
        expect(problemsIn(answer).map((one) => one.path)).toContain(path)
      }
    }
  })

  test('is refused by GraphQL, in a draft', async ({ http }) => {
    const client = await http('admin')
    await client.graphql('{ __typename }') // the first question of all has the schema made
    for (const { slug, places } of huge.filter(isInGraphql))
      for (const { path, data } of places.filter(isFirstText(slug))) {
        const paths = problemsIn(await byGraphql({ slug, data }, client)).map((one) => one.path)
        expect({ slug, paths }).toEqual({ slug, paths: [path] })
      }
  })
})

const longest = valued(longestOf).map((kind) => ({
  ...kind,
  places: kind.places.filter(({ path }) => path !== 'id' && !path.endsWith('.id')),
}))
const longestCount = longest.reduce((sum, { places }) => sum + places.length, 0)

/** Those that are left when some are refused for their form, with the list that holds them. */
const without = (refused: readonly string[], places: (typeof longest)[number]['places']) =>
  places.filter(({ path }) => {
    const [name = ''] = path.split('.')
    return !refused.some((one) => one === path || (path.includes('.0') && one.startsWith(name)))
  })

test(`the longest text of each of ${String(longestCount)} fields is taken, or refused for its form`, async ({
  http,
}) => {
  const client = await http('admin')
  for (const { slug, kind, places } of longest) {
    if (kind === 'collection' && isInternal(configOf(slug))) continue
    const [method, address] =
      kind === 'collection'
        ? (['PATCH', `/api/${slug}/${(await live(slug)).id}`] as const)
        : (['POST', `/api/globals/${slug}`] as const)
    for (let left = places, before = -1; left.length > 0 && left.length !== before;) {
      const data = together(left.map((one) => one.data))
      const answer = await client.send(method, address, data)
      expect(answer.status, slug).toBeLessThan(500)
      const problems = answer.status === 400 ? problemsIn(answer) : []
      expect(problems.filter(({ message }) => /trop long|au plus/.test(message))).toEqual([])
      before = left.length
      left = without(
        problems.map(({ path }) => path),
        left,
      )
    }
  }
})

const badDays = [
  '0000-01-01',
  '-271821-04-20T00:00:00.000Z',
  '+100000-01-01T00:00:00.000Z',
  '3018',
  '9999-12-31',
  '2017-02-30',
  'demain',
  'Version 7',
  '1',
  '03/04/2026',
  '2026-04-03T10:00:00',
]
const goodDays = ['1990-01-01', '2100-12-31', '2026-04-03T10:00+02:00']

const dates = kinds.map((kind) => ({
  ...kind,
  places: kind.places.filter(({ field }) => field.type === 'date'),
}))
const dateCount = dates.reduce((sum, { places }) => sum + places.length, 0)

describe(`a day in each of ${String(dateCount)} dates`, () => {
  test.for(badDays)('is not %s, for the code nor in a draft', async (day) => {
    const req = await createLocalReq({}, payload)
    for (const { slug, kind, places } of dates.filter((one) => one.places.length > 0)) {
      const data = together(places.map(({ within }) => within(day)))
      const paths = await refusedToCode({ slug, kind, data }, req)
      expect({ slug, paths: paths.toSorted() }).toEqual({
        slug,
        paths: places.map(({ path }) => path).toSorted(),
      })
    }
  })

  test.for(badDays)('is not %s, by REST', async (day, { http }) => {
    const client = await http('admin')
    for (const { slug, kind, places } of dates) {
      const data = together(places.map(({ within }) => within(day)))
      const answer = await byRest({ slug, kind, data }, client)
      if (closed.includes(answer.status)) continue
      const paths = answer.status === 400 ? problemsIn(answer).map(({ path }) => path) : []
      expect({ slug, paths: paths.toSorted() }).toEqual({
        slug,
        paths: places.map(({ path }) => path).toSorted(),
      })
    }
  })

  test.for(badDays)('is not %s, by GraphQL', async (day, { http }) => {
    const client = await http('admin')
    for (const { slug, places } of dates.filter(isInGraphql)) {
      const [place] = places.filter(({ path }) => path === 'updatedAt')
      if (!place) continue
      const answer = await byGraphql({ slug, data: place.within(day) }, client)
      expect(statusOf(answer), slug).toBe(400)
    }
  })

  test.for(goodDays)('may be %s', async (day, { http }) => {
    const client = await http('admin')
    for (const { slug, kind, places } of dates) {
      const data = together(places.map(({ within }) => within(day)))
      const answer = await byRest({ slug, kind, data }, client)
      if (closed.includes(answer.status)) continue
      expect(answer.status, slug).toBeLessThan(500)
      const problems = answer.status === 400 ? problemsIn(answer) : []
      expect(problems.filter(({ message }) => /calendrier|hors du temps/.test(message))).toEqual([])
    }
  })
})

/** Of those between 2^53 and 2^63, SQLite's driver fails on what it has stored itself. */
const badNumbers = [1e16, -(2 ** 62), 1e300]

const numbers = kinds.map((kind) => ({
  ...kind,
  places: kind.places.filter(({ field }) => field.type === 'number'),
}))
const numberCount = numbers.reduce((sum, { places }) => sum + places.length, 0)
const isOfDocument = ({ path }: Place) => !path.includes('.')
/** Those of a file are measured, whatever a client says of them. */
const isMeasured = ({ slug, kind }: { slug: string; kind: Sent['kind'] }) =>
  kind === 'collection' && takesFiles(configOf(slug))

describe(`a number in each of ${String(numberCount)} numbers`, () => {
  const sentence = 'Écrivez un nombre entre moins et plus un million de milliards.'

  test.for(badNumbers)('is not %d, for the code nor in a draft', async (number) => {
    const req = await createLocalReq({}, payload)
    for (const { slug, kind, places } of numbers.filter((one) => one.places.length > 0)) {
      const data = together(places.map(({ within }) => within(number)))
      const paths = await refusedToCode({ slug, kind, data }, req)
      expect({ slug, paths: paths.toSorted() }).toEqual({
        slug,
        paths: places.map(({ path }) => path).toSorted(),
      })
    }
  })

  test.for(badNumbers)('is not %d, by REST', async (number, { http }) => {
    const client = await http('admin')
    for (const { slug, kind, places } of numbers.filter(
      (one) => one.places.length > 0 && !isMeasured(one),
    )) {
      const data = together(places.map(({ within }) => within(number)))
      const answer = await byRest({ slug, kind, data }, client)
      if (closed.includes(answer.status)) continue
      expect({ slug, status: answer.status }).toEqual({ slug, status: 400 })
      expect(new Set(problemsIn(answer).map(({ message }) => message))).toEqual(new Set([sentence]))
    }
  })

  test.for(badNumbers)('is not %d, by GraphQL', async (number, { http }) => {
    const client = await http('admin')
    for (const { slug, places } of numbers.filter((one) => isInGraphql(one) && !isMeasured(one)))
      for (const { path, within } of places.filter(isOfDocument).slice(0, 1)) {
        const answer = await byGraphql({ slug, data: within(number) }, client)
        expect({ slug, status: statusOf(answer) }).toEqual({ slug, status: 400 })
        expect(problemsIn(answer).map((one) => one.path)).toEqual([path])
      }
  })

  test.for(badNumbers)(
    'is of nothing that a filter finds when it is %d',
    async (number, { http }) => {
      const client = await http('admin')
      for (const { slug, places } of numbers.filter(isInGraphql)) {
        for (const { path } of places.filter(isOfDocument))
          for (const operator of ['equals', 'not_in', 'less_than']) {
            const value = operator === 'not_in' ? [number] : number
            const where = encodeURIComponent(JSON.stringify({ [path]: { [operator]: value } }))
            const answer = await client.get(`/api/${slug}?limit=1&where=${where}`)
            expect([200, 400], `${slug}.${path} ${operator}`).toContain(answer.status)
          }
      }
    },
  )
})

describe('other ways in', () => {
  const asked = ['strategy', 'actions/ID', 'orientations/ID']

  test.for(['3018-01-01', '0000-01-01', '1989-12-31', '2101-01-01', '2017-02-30', 'demain'])(
    'take no day such as %s',
    async (day, { http }) => {
      const client = await http('project-manager')
      for (const what of asked) {
        const path = `/api/${what.replace('ID', randomUUID())}/progress?at=${day}`
        expect(problemsIn(await client.get(path)).map((one) => one.path)).toEqual(['at'])
      }
      const graphql = await client.graphql(`{ strategyProgress(at: "${day}") { value } }`)
      expect(statusOf(graphql)).toBe(400)
      const line = {
        action: randomUUID(),
        updatedAt: '',
        status: 'done',
        weather: 'suggested',
        done: 'x',
      }
      const month = { date: day, lines: [line] }
      const saved = await client.send('POST', '/api/strategy/monthly-progress', month)
      expect(problemsIn(saved).map((one) => one.path)).toEqual(['date'])
    },
  )

  test.for(['true', 'false'])(
    'import no text nor day out of bounds (dry run: %s)',
    async (dryRun, { http }) => {
      const client = await http('project-manager')
      const { id } = await live('actions')
      for (const [title, cell, said] of [
        ['Fin', '31/12/3018', 'hors du temps'],
        ['Fin', '+100000-01-01', 'n’est pas une date'],
        ['Titre', 'x'.repeat(301), '300 caractères au plus'],
        ['Titre', 'x'.repeat(40_000), '32\u202F767 caractères au plus'],
      ] as const) {
        const form = new FormData()
        form.set('file', new File([`Identifiant;${title}\n${id};${cell}`], 'Actions.csv'))
        form.set('dryRun', dryRun)
        const answer = await client.fetch('/api/strategy/import', { method: 'POST', body: form })
        expect(answer.ok).toBe(dryRun === 'true' && cell.length < 40_000)
        expect(await answer.text()).toContain(said)
      }
    },
  )

  test('ask again in the form of a signed link', async () => {
    const server = await openLinks(payload)
    const user = (await personaAccounts(payload)).get('project-manager')?.user.id ?? ''
    const { id: subject } = await live('actions')
    const link = linkTo({ purpose: 'report-form', subject, user })
    const form = { weather: 'not-given', weatherReason: 'Rien de neuf', done: 'x'.repeat(5_001) }
    const answer = await server.send(link, form)
    expect(answer).toMatchObject({ status: 400, kind: 'question', errors: [{ path: 'done' }] })
    expect(await server.open(link)).toMatchObject({ status: 200, kind: 'question' })
    await server.stop()
  })
})
