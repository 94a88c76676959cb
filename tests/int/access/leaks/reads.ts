import type { SanitizedCollectionConfig } from 'payload'
import { stringify } from 'qs-esm'
import { expect } from 'vitest'

import loaded from '@/payload.config'
import {
  either,
  everything,
  identified,
  listedIn,
  plainly,
  type Subject,
  ways,
} from '@/tests/support/leaks'
import { idsOf, slicesOf, waysFrom, wholesOf } from '@/tests/support/questions'

const { collections } = await loaded

/** As many documents as REST gives at once, of which those of these tests are the last made. */
const latest = 'limit=200&sort=-createdAt'

/** Lists and documents, by REST. */
export const testReads = ({ config, test }: Subject): void => {
  const { slug, versions } = config

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

  test('what one may do with a document', async ({ scene, read }) => {
    for (const id of idsOf(scene.hidden))
      await read(`/api/${slug}/access/${id}?${everything}`, { method: 'POST' })
  })
}
