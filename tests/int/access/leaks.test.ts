import type { SanitizedCollectionConfig } from 'payload'
import { stringify } from 'qs-esm'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import loaded from '@/payload.config'
import { takesFiles } from '@/tests/support/any-document'
import { filterFor, graphqlNamesOf, selectionFor } from '@/tests/support/any-query'
import { isSqlite } from '@/tests/support/databases'
import { type Scene, type Stage, stageFor } from '@/tests/support/hidden-documents'
import type { Client } from '@/tests/support/http'
import { startPayload } from '@/tests/support/payload'
import { tellingApart } from '@/tests/support/rules'
import {
  allOf,
  anyOf,
  type Asked,
  oneOf,
  hiddenSortsOf,
  idsOf,
  joinsOf,
  plainOf,
  questionsOf,
  secretsOf,
  slicesOf,
  together,
  waysFrom,
  wholesOf,
} from '@/tests/support/questions'
import { test as base } from '@/tests/support/test'

/**
 * Those who read what is published and nothing else. Each test has documents that could leak, made
 * from the configuration by tests/support/hidden-documents.ts: a new collection needs nothing here.
 */
const { collections } = await loaded
const reachable = collections.filter(({ endpoints }) => endpoints)

/** A partner is asked of what the rules answer it otherwise than anyone. */
const differing = await tellingApart('anonymous', 'partner', await startPayload())
/** What a database makes of a rule does not depend on who asks: one reader is enough on the second. */
const readers = [
  ['anonymous', reachable],
  ...(isSqlite ? [['partner', reachable.filter(differing)] as const] : []),
] as const

const plainly = ''
const everything = 'draft=true&trash=true'
/** The second database is asked the wider question alone. */
const either = <T>(narrow: readonly T[], wide: T) => (isSqlite ? [...narrow, wide] : [wide])
const ways = either([plainly], everything)
/** Where no test has made the documents yet, this one makes them all. */
const timeout = 120_000
/** As many documents as REST gives at once, of which those of these tests are the last made. */
const latest = 'limit=200&sort=-createdAt'

const identified = z.looseObject({ id: z.string() })
const list = z.object({ docs: z.array(identified) })
const counted = z.object({ totalDocs: z.number().optional() })
const joined = z.object({
  docs: z.array(z.union([z.string(), identified.transform(({ id }) => id)])),
  totalDocs: z.number().optional(),
})
/** A refusal has a status: without one the question itself was wrong. */
const refusal = z.object({ extensions: z.object({ statusCode: z.number() }) })
const reply = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(refusal).optional(),
})

const stored = z.object({
  filename: z.string(),
  sizes: z.record(z.string(), z.object({ filename: z.string().nullish() })),
})

type Read = { answer?: unknown }

const listedIn = ({ answer }: Read) => list.safeParse(answer).data?.docs.map(({ id }) => id) ?? []

/** Nothing answers to a question about what is hidden; one of a private field may be refused. */
const expectNothing = ({ answer }: Read, question: unknown, mayRefuse: boolean) => {
  const { totalDocs = mayRefuse ? 0 : undefined } = counted.safeParse(answer).data ?? {}
  expect({ question, totalDocs }).toEqual({ question, totalDocs: 0 })
}

type Join = (query: {
  where?: Asked[]
  sort?: string
  count?: true
}) => Promise<z.infer<typeof joined> | undefined>

/** A join brings the child that is in sight, and tells nothing of those that are not. */
const expectNoHiddenChild = async (join: Join, children: Scene, stage: Stage) => {
  const { docs } = (await join({})) ?? { docs: [] }
  const inSight = docs.filter((id) => idsOf(children.seen).includes(id))
  if (children.seen[0]) expect(inSight).not.toEqual([])
  expect(docs.filter((id) => wholesOf(children).includes(id))).toEqual([])
  // Not every server like MongoDB counts what is joined.
  const { totalDocs = docs.length } = (await join({ count: true })) ?? {}
  expect(totalDocs).toBe(docs.length)
  for (const { asked, mayRefuse } of questionsOf(children)) {
    const found = (await join({ where: asked }))?.docs
    expect({ asked, found: mayRefuse ? (found ?? []) : found }).toEqual({ asked, found: [] })
  }
  for (const { path, among } of await hiddenSortsOf(children, stage)) {
    const orderBy = async (sort: string) =>
      (await join({ sort }))?.docs.filter((id) => among.includes(id))
    expect(await orderBy(path), path).toEqual(await orderBy(`-${path}`))
  }
}

type Fixtures = {
  stage: Stage
  scene: Scene
  /** Reads by REST as the reader; whatever it asks, what it must not learn is nowhere in the answer. */
  read: (path: string, init?: RequestInit) => Promise<Read & { status: number }>
  /** The same by GraphQL: its answers by the names that the query gives them. */
  graphql: (query: string, variables?: object, params?: string) => Promise<Record<string, unknown>>
}

beforeAll(async () => {
  const { logger } = await startPayload()
  logger.level = 'silent' // thousands of refusals, which are what is wanted
})
afterAll(async () => {
  const { logger } = await startPayload()
  logger.level = 'info'
})

describe.each(readers)('%s', (reader, asked) => {
  const testOf = (slug: string) =>
    base.extend<Fixtures>({
      stage: async ({ payload }, use) => {
        await use(await stageFor(payload, reader))
      },
      scene: async ({ stage }, use) => {
        await use(await stage.sceneOf(slug))
      },
      read: async ({ http, stage }, use) => {
        const client = await http(reader)
        await use(async (path, init) => {
          const response = await client.fetch(path, init)
          const text = await response.text()
          expect(stage.secretsIn(text), path).toEqual([])
          const answer: unknown = text.startsWith('{') ? JSON.parse(text) : undefined
          return { status: response.status, answer }
        })
      },
      graphql: async ({ read }, use) => {
        await use(async (query, variables, params = plainly) => {
          const { answer } = await read(`/api/graphql?${params}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query, variables }),
          })
          return reply.parse(answer).data ?? {}
        })
      },
    })

  describe.each(asked.map((one) => [one.slug, one] as const))('%s', (slug, config) => {
    const { versions, upload } = config

    const test = testOf(slug)

    test('there is something to leak', async ({ scene, payload }) => {
      const rows = JSON.stringify([
        await payload.db.find({ collection: slug, pagination: false }),
        versions && (await payload.db.findVersions({ collection: slug, pagination: false })),
      ])
      expect(scene.hidden).not.toEqual([])
      for (const { kind, secrets } of scene.hidden)
        expect(
          secrets.some(({ value }) => rows.includes(String(value))),
          kind,
        ).toBe(true)
    })

    const listings = [
      plainly,
      'draft=true',
      'trash=true',
      'depth=3',
      `depth=3&${everything}`,
      'locale=en&fallback-locale=none',
      'pagination=false',
      'overrideAccess=true&showHiddenFields=true',
    ]
    test.for(either(listings, `depth=3&locale=all&${everything}`))(
      'list ?%s',
      async (params, { scene, read }) => {
        const listed = listedIn(await read(`/api/${slug}?${latest}&${params}`))
        expect(listed).toEqual(expect.arrayContaining(idsOf(scene.seen)))
        expect(listed.filter((id) => wholesOf(scene).includes(id))).toEqual([])
      },
    )

    test('list asked for by POST', async ({ scene, read }) => {
      const listed = listedIn(
        await read(`/api/${slug}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'x-http-method-override': 'GET',
          },
          body: `${latest}&depth=3&${everything}`,
        }),
      )
      expect(listed).toEqual(expect.arrayContaining(idsOf(scene.seen)))
      expect(listed.filter((id) => wholesOf(scene).includes(id))).toEqual([])
    })

    test('list of fields asked for by name', async ({ scene, read }) => {
      const allOf = ({ flattenedFields }: SanitizedCollectionConfig) =>
        Object.fromEntries(flattenedFields.map(({ name }) => [name, true]))
      const select = allOf(scene.config)
      const linked = new Set(waysFrom(scene.config).map((way) => way.slug))
      const related = collections.filter((one) => linked.has(one.slug))
      for (const some of [[], ...slicesOf(related, 3)]) {
        const populate = Object.fromEntries(some.map((one) => [one.slug, allOf(one)]))
        const query = `${latest}&${stringify({ select, populate, depth: 3 })}`
        for (const params of ways)
          expect(listedIn(await read(`/api/${slug}?${query}&${params}`))).toEqual(
            expect.arrayContaining(idsOf(scene.seen)),
          )
      }
    })

    test.for(either([plainly], `depth=3&locale=all&${everything}`))(
      'one by its id ?%s',
      async (params, { scene, read }) => {
        const idOf = async (id: string) =>
          identified.safeParse((await read(`/api/${slug}/${id}?${params}`)).answer).data?.id
        for (const id of idsOf(scene.seen.slice(0, 1))) expect(await idOf(id)).toBe(id)
        for (const { kind, id, isWhole } of scene.hidden)
          expect({ kind, id: await idOf(id) }).toEqual({ kind, id: isWhole ? undefined : id })
      },
    )

    const versionOf = async ({ hidden }: Scene, admin: Client) => {
      const where = stringify({ where: { parent: { in: idsOf(hidden) } } })
      const { body } = await admin.get(`/api/${slug}/versions?limit=1&depth=0&${where}`)
      return list.parse(body).docs[0]?.id ?? ''
    }

    if (versions)
      test('versions', async ({ scene, read, http }) => {
        const version = await versionOf(scene, await http('admin'))
        for (const path of ['?', `?depth=3&locale=all&${everything}`, `/${version}?${everything}`])
          expect((await read(`/api/${slug}/versions${path}`)).status).toBe(403)
      })

    test('what one may do with a document', async ({ scene, read }) => {
      for (const id of idsOf(scene.hidden))
        await read(`/api/${slug}/access/${id}?${everything}`, { method: 'POST' })
    })

    test.for(ways)('where a value is hidden ?%s', async (params, { scene, read }) => {
      const ask = (address: string, where: object) =>
        read(`${address}?${stringify({ where, limit: 1, depth: 0 })}&${params}`)
      for (const address of [`/api/${slug}`, `/api/${slug}/count`]) {
        for (const { asked, mayRefuse } of questionsOf(scene))
          expectNothing(await ask(address, anyOf(asked)), asked, mayRefuse)
        for (const plain of slicesOf(plainOf(scene), together)) {
          const { answer } = await ask(address, allOf(plain))
          if (scene.seen[0]) expect(answer).toHaveProperty('totalDocs', scene.seen.length)
        }
      }
    })

    test.for(either([`/api/${slug}?`], `/api/${slug}/count?${everything}`))(
      'where a value is hidden behind a relationship: %s',
      async (address, { scene, stage, read }) => {
        const ask = (where: object) =>
          read(`${address}&${stringify({ where, limit: 1, depth: 0 })}`)
        for (const { name, slug: to } of waysFrom(scene.config)) {
          const target = await stage.sceneOf(to)
          const behind = (asked: Asked) => oneOf({ ...asked, path: `${name}.${asked.path}` })
          for (const { asked } of questionsOf(target)) {
            const answer = await ask({ or: asked.map(behind) })
            expectNothing(answer, [name, asked], true)
            // A question that is refused says nothing of the others that it was asked with.
            for (const one of answer.status === 200 ? [] : asked)
              expectNothing(await ask(behind(one)), [name, one], true)
          }
          const [known] = plainOf(target)
          const { answer } = known ? await ask(behind(known)) : {}
          if (scene.seen[0] && known)
            expect(counted.parse(answer).totalDocs, name).toBeGreaterThan(0)
        }
      },
    )

    test('where one of many holds a hidden value', async ({ scene, stage, read }) => {
      for (const { name, slug: to } of waysFrom(scene.config).filter(({ isMany }) => isMany))
        for (const { asked } of questionsOf(await stage.sceneOf(to))) {
          const where = { [name]: { contains: anyOf(asked) } }
          const answer = await read(`/api/${slug}?${stringify({ where, limit: 1, depth: 0 })}`)
          expectNothing(answer, where, true)
        }
    })

    test.for(ways)('sorted by what is hidden ?%s', async (params, { scene, stage, read }) => {
      for (const { path, among } of await hiddenSortsOf(scene, stage)) {
        const orderBy = async (sort: string) => {
          const where = stringify({ where: { id: { in: among } } })
          return listedIn(await read(`/api/${slug}?${where}&depth=0&sort=${sort}&${params}`))
        }
        expect(await orderBy(path), path).toEqual(await orderBy(`-${path}`))
      }
    })

    test.for(ways)('joins ?%s', async (params, { scene, stage, read }) => {
      const [parent] = idsOf(scene.seen)
      for (const { name, slug: to } of parent ? joinsOf(scene.config) : []) {
        const children = await stage.sceneOf(to)
        const join: Join = async ({ where, ...asking }) => {
          const asked = { limit: 200, where: where && anyOf(where), ...asking }
          const joins = stringify({ joins: { [name]: asked } })
          const { answer } = await read(`/api/${slug}/${parent ?? ''}?depth=0&${joins}&${params}`)
          return joined.safeParse(z.looseObject({}).parse(answer)[name]).data
        }
        await expectNoHiddenChild(join, children, stage)
      }
    })

    const { one, many } = graphqlNamesOf(config)

    const narrowly = [
      ['pagination: false, select: true', plainly],
      ['page: 1', `${everything}&locale=all`],
    ] as const
    const widely = ['draft: true, trash: true, locale: en, fallbackLocale: none', plainly] as const
    test.for(either<readonly [string, string]>(narrowly, widely))(
      'GraphQL list (%s) ?%s',
      async ([args, params], { scene, graphql }) => {
        const query = `query ($where: ${one}_where) {
        answer: ${many}(where: $where, limit: 5, ${args}) ${selectionFor(many, 2)}
      }`
        const listed: string[] = []
        for (const values of slicesOf(idsOf([...scene.seen, ...scene.hidden]), 5)) {
          const AND = filterFor(one, [{ path: 'id', values }])
          listed.push(...listedIn(await graphql(query, { where: { AND } }, params)))
        }
        expect(listed).toEqual(expect.arrayContaining(idsOf(scene.seen)))
        expect(listed.filter((id) => wholesOf(scene).includes(id))).toEqual([])
      },
    )

    test('GraphQL one by its id', async ({ scene, graphql }) => {
      const query = `query ($id: String!) {
        answer: ${one}(id: $id, draft: true, trash: true) ${selectionFor(one, 1)}
      }`
      const idOf = async (id: string) =>
        identified.safeParse((await graphql(query, { id })).answer).data?.id
      for (const id of idsOf(scene.seen.slice(0, 1))) expect(await idOf(id)).toBe(id)
      for (const { kind, id, isWhole } of scene.hidden)
        expect({ kind, id: await idOf(id) }).toEqual({ kind, id: isWhole ? undefined : id })
    })

    if (versions)
      test('GraphQL versions', async ({ scene, graphql, http }) => {
        const all = `versions${many}`
        const ask = `{ answer: ${all}(trash: true) ${selectionFor(all, 0)} }`
        expect(await graphql(ask)).toEqual({ answer: null })
        const version = `version${one}`
        const askOne = `query ($id: String) {
          answer: ${version}(id: $id, trash: true) ${selectionFor(version, 1)}
        }`
        const id = await versionOf(scene, await http('admin'))
        expect(await graphql(askOne, { id })).toEqual({ answer: null })
      })

    test('GraphQL where a value is hidden', async ({ scene, graphql }) => {
      const query = `query ($where: ${one}_where) {
        answer: ${many}(where: $where) { totalDocs docs { id } }
        drafts: ${many}(where: $where, draft: true, trash: true) { totalDocs docs { id } }
        number: count${many}(where: $where, draft: true, trash: true) { totalDocs }
      }`
      for (const { asked, mayRefuse } of questionsOf(scene)) {
        const OR = filterFor(one, asked)
        if (OR)
          for (const answer of Object.values(await graphql(query, { where: { OR } })))
            expectNothing({ answer }, asked, mayRefuse)
      }
      const AND = filterFor(one, plainOf(scene))
      if (AND)
        for (const answer of Object.values(await graphql(query, { where: { AND } })))
          expect(answer).toHaveProperty('totalDocs', scene.seen.length)
    })

    test('GraphQL sorted by what is hidden', async ({ scene, stage, graphql }) => {
      const query = `query ($sort: String) {
        answer: ${many}(sort: $sort, limit: 200, draft: true, trash: true) { docs { id } }
      }`
      for (const { path, among } of await hiddenSortsOf(scene, stage)) {
        const orderBy = async (sort: string) =>
          listedIn(await graphql(query, { sort })).filter((id) => among.includes(id))
        expect(await orderBy(path), path).toEqual(await orderBy(`-${path}`))
      }
    })

    test.for(ways)('GraphQL joins ?%s', async (params, { scene, stage, graphql }) => {
      const [id] = idsOf(scene.seen)
      for (const { name, slug: to } of id ? joinsOf(scene.config) : []) {
        const children = await stage.sceneOf(to)
        const child = graphqlNamesOf(children.config).one
        const query = `query ($id: String!, $where: ${child}_where, $sort: String) {
            answer: ${one}(id: $id) {
              ${name}(limit: 100, count: true, where: $where, sort: $sort) { totalDocs docs { id } }
            }
          }`
        const join: Join = async ({ where, sort }) => {
          const OR = where && filterFor(child, where)
          if (where && !OR) return undefined
          const { answer } = await graphql(query, { id, sort, where: OR && { OR } }, params)
          return joined.safeParse(z.looseObject({}).parse(answer ?? {})[name]).data
        }
        await expectNoHiddenChild(join, children, stage)
      }
    })

    test('GraphQL what one may do with a document', async ({ scene, graphql }) => {
      const ask = (id: string, n: number) =>
        `answer${String(n)}: docAccess${one}(id: "${id}") { read { permission where } }`
      const answers = await graphql(`{ ${idsOf(scene.hidden).map(ask).join(' ')} }`)
      expect(Object.keys(answers).length).toBe(scene.hidden.length)
    })

    if (takesFiles({ upload }))
      test('files', async ({ scene, read, http }) => {
        const admin = await http('admin')
        const filesOf = async (id: string) => {
          const { body } = await admin.get(`/api/${slug}/${id}?trash=true`)
          const { filename, sizes } = stored.parse(body)
          return [filename, ...Object.values(sizes).flatMap((size) => size.filename ?? [])]
        }
        for (const { id } of scene.seen)
          for (const name of await filesOf(id))
            expect((await read(`/api/${slug}/file/${name}`)).status, name).toBe(200)
        for (const { id } of scene.hidden)
          for (const name of await filesOf(id))
            expect((await read(`/api/${slug}/file/${name}`)).status, name).toBe(403)
      })
  })

  const test = testOf('payload-preferences')

  test('the permissions name no private field', { timeout }, async ({ payload, read }) => {
    const { answer } = await read('/api/access')
    for (const one of reachable) {
      const { slug } = one
      // What the rules answer a partner as they do anyone is private to both.
      const stage = await stageFor(payload, asked.includes(one) ? reader : 'anonymous')
      for (const { path } of secretsOf(await stage.sceneOf(slug)).filter(
        ({ isPrivate }) => isPrivate,
      )) {
        const place = [
          'collections',
          slug,
          'fields',
          ...path.split('.').join('.fields.').split('.'),
          'read',
        ]
        expect(answer).not.toHaveProperty(place)
      }
    }
  })

  test('a preference of others by its key', async ({ scene, read }) => {
    for (const { value } of scene.hidden.flatMap(({ secrets }) => secrets))
      await read(`/api/payload-preferences/${String(value)}`)
  })

  test.for(['run', 'handle-schedules'])('no jobs: %s', async (path, { read }) => {
    expect((await read(`/api/payload-jobs/${path}`)).status).toBe(401)
  })

  test.for(collections.filter(({ endpoints }) => !endpoints).map(({ slug }) => slug))(
    '%s has no address',
    async (slug, { read }) => {
      expect((await read(`/api/${slug}`)).status).toBe(404)
    },
  )
})
