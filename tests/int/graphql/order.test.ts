import { type CollectionSlug, createLocalReq, type FlattenedField, type Payload } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import loaded from '@/payload.config'
import { graphqlNamesOf } from '@/tests/support/any-query'
import { eachShapeOnMongo } from '@/tests/support/databases'
import { joinedDocuments } from '@/tests/support/joined-documents'
import { test } from '@/tests/support/test'
import { isInternal } from '@/tests/support/write-document'

const config = await loaded

/** Where the documents of a collection name several others. */
const manyIn = (
  fields: readonly FlattenedField[],
  before: string[] = [],
): { path: string[]; to: CollectionSlug; isPolymorphic: boolean }[] =>
  fields.flatMap((field) => {
    if ('hidden' in field && field.hidden) return []
    if (field.admin && 'hidden' in field.admin && field.admin.hidden) return []
    const path = [...before, field.name]
    if (field.type === 'group' || field.type === 'tab') return manyIn(field.flattenedFields, path)
    if ((field.type !== 'relationship' && field.type !== 'upload') || !field.hasMany) return []
    const [to] = [field.relationTo].flat()
    return to ? [{ path, to, isPolymorphic: Array.isArray(field.relationTo) }] : []
  })

const configOf = (slug: string) => {
  const found = config.collections.find((one) => one.slug === slug)
  if (!found) throw new Error(`There is no collection « ${slug} ».`)
  return found
}

const relations = config.collections
  .filter((collection) => !isInternal(collection) && collection.graphQL !== false)
  .flatMap((collection) =>
    manyIn(collection.flattenedFields).map((relation) => ({ collection, ...relation })),
  )

let written: ReturnType<typeof joinedDocuments> | undefined
const documents = (payload: Payload) => (written ??= joinedDocuments(payload, config))

const saying = ([name = '', ...rest]: string[], value: unknown): Record<string, unknown> => ({
  [name]: rest.length === 0 ? value : saying(rest, value),
})

const answered = z.object({
  data: z.object({ found: z.object({ docs: z.array(z.looseObject({ id: z.string() })) }) }),
})

/** The ids under a path, in their order. */
const idsAt = (doc: object, path: string[]) =>
  JSON.stringify(path.reduce<unknown>((at, name) => Reflect.get(Object(at), name), doc)).match(
    /(?<="id":")[^"]+/g,
  )

const asked = eachShapeOnMongo(relations, ({ collection, path, to, isPolymorphic }) => {
  const [versions, versionsOfTarget] = [collection, configOf(to)].map((one) =>
    Boolean(one.versions),
  )
  return [[path.length, isPolymorphic, versions, versionsOfTarget]]
})
const cases = asked.map(
  (relation) => [`${relation.collection.slug}.${relation.path.join('.')}`, relation] as const,
)

describe(`the ${String(cases.length)} relationships with several documents`, () => {
  test.for(cases)(
    '%s: in the order in which each document names them',
    async ([, { collection, path, to, isPolymorphic }], { payload, http }) => {
      const write = await documents(payload)
      const req = await createLocalReq({}, payload)
      const ids = [
        await write(to, 'published'),
        await write(to, 'published'),
        await write(to, 'published'),
      ]
      const [a = '', b = '', c = ''] = ids
      const orders = new Map<string, string[]>()
      // What the first one names is known already when the others ask for it beside what is not.
      for (const order of [
        [a, b],
        [b, c, a],
        [c, a, b],
      ]) {
        const id = await write(collection.slug, 'published')
        const named = isPolymorphic ? order.map((value) => ({ relationTo: to, value })) : order
        const data = saying(path, named)
        await payload.db.updateOne({ collection: collection.slug, id, data, req })
        orders.set(id, order)
      }
      const { many } = graphqlNamesOf(collection)
      const one = isPolymorphic
        ? `{ value { ... on ${graphqlNamesOf(configOf(to)).one} { id } } }`
        : '{ id }'
      const query = `query ($ids: [String]) {
        found: ${many}(where: { id: { in: $ids } }, sort: "createdAt") { docs { id ${path.join(' { ')} ${one} ${'}'.repeat(path.length - 1)} } }
      }`
      const admin = await http('admin')
      const { body } = await admin.graphql(query, { ids: [...orders.keys()] })
      const { docs } = answered.parse(body).data.found
      expect(docs).toHaveLength(orders.size)
      for (const { id, ...doc } of docs) expect(idsAt(doc, path)).toEqual(orders.get(id))
    },
  )
})
