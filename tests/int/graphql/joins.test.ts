import { randomUUID } from 'node:crypto'

import { configToSchema } from '@payloadcms/graphql'
import fc from 'fast-check'
import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { personas } from '@/access/personas'
import loaded from '@/payload.config'
import { schemaOf } from '@/src/graphql/schema'
import { graphqlNamesOf } from '@/tests/support/any-query'
import { aMilestone, anAction, anOrientation } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { eachShapeOnMongo, isSqlite } from '@/tests/support/databases'
import { answerWith } from '@/tests/support/graphql'
import { keptOut } from '@/tests/support/hidden-documents'
import { joinedDocuments, states } from '@/tests/support/joined-documents'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const config = await loaded
/** The test server that stands for MongoDB is slow; what is put together is above the database. */
const [size, numRuns] = isSqlite ? [7, 12] : [3, 6]
const parentStates = isSqlite ? states : (['published', 'newer draft'] as const)
const ours = schemaOf(config)
const payloads = configToSchema(config).schema

/** Hundreds of documents, put into the database as it stores them. */
const writerOf =
  (payload: Payload, req: PayloadRequest) =>
  async (collection: CollectionSlug, { title, label, ...data }: Record<string, unknown>) => {
    const stored = { ...data, title: title && { fr: title }, label: label && { fr: label } }
    const created: unknown = await payload.db.create({ collection, data: stored, req })
    return z.object({ id: z.string() }).parse(created).id
  }

/** By staff: on MongoDB, the rule of the public along a relationship reads outside the transaction. */
describe('orientations → actions → milestones', () => {
  const query = `query ($ids: [String]) {
    Orientations(where: { id: { in: $ids } }, limit: 130) {
      docs { actions(limit: 10) { docs { code milestones(limit: 10) { docs { weight } } } } }
    }
  }`

  test.for([13, 130])(
    '%i orientations are read in three queries',
    async (size, { payload, tx, as }) => {
      const write = writerOf(payload, tx)
      const ids: string[] = []
      for (let n = 1; n <= size; n += 1) {
        const orientation = await write('orientations', anOrientation())
        ids.push(orientation)
        // Written past the collection's rules, so the codes can be ones that nobody else has.
        for (const code of [randomUUID(), randomUUID()]) {
          const action = await write('actions', anAction({ orientation, code }))
          await write('milestones', aMilestone({ action, weight: 7 }))
        }
      }
      const req = await as('committee-member')

      let answer: unknown
      const reads = await countReads(payload, async () => {
        answer = await answerWith(ours, query, { ids }, req)
      })

      expect(JSON.stringify(answer).match(/"weight":7/g)).toHaveLength(2 * size)
      expect(reads).toBe(3)
    },
  )

  test('a join without a limit gives ten, as REST does', async ({ payload, tx, as }) => {
    const write = writerOf(payload, tx)
    const orientation = await write('orientations', anOrientation())
    for (let n = 1; n <= 11; n += 1)
      await write('actions', anAction({ orientation, code: `1.${String(n)}` }))

    const ask = `query ($id: String!) { Orientation(id: $id) { actions { docs { code } hasNextPage } } }`
    const answer = await answerWith(ours, ask, { id: orientation }, await as('committee-member'))

    expect(answer).toMatchObject({
      data: { Orientation: { actions: { docs: { length: 10 }, hasNextPage: true } } },
    })
  })

  test('far more children than asked for are read parent by parent', async ({
    payload,
    tx,
    as,
  }) => {
    const write = writerOf(payload, tx)
    const orientation = await write('orientations', anOrientation())
    const actions = [
      await write('actions', anAction({ orientation, code: '1.1' })),
      await write('actions', anAction({ orientation, code: '1.2' })),
    ]
    for (let n = 0; n <= 1000; n += 1)
      await write('milestones', aMilestone({ action: actions[n % 2] ?? '' }))

    const ask = `query ($id: String!) {
      Orientation(id: $id) { actions(limit: 5) { docs { milestones(limit: 1) { docs { id } hasNextPage } } } }
    }`
    const req = await as('committee-member')
    let answer: unknown
    const reads = await countReads(payload, async () => {
      answer = await answerWith(ours, ask, { id: orientation }, req)
    })

    const one = { milestones: { docs: { length: 1 }, hasNextPage: true } }
    expect(answer).toMatchObject({ data: { Orientation: { actions: { docs: [one, one] } } } })
    expect(reads).toBe(1 + 1 + 1 + 2)
  })

  test('a mutation sees what the one before it wrote', async ({ payload, tx, as }) => {
    const write = writerOf(payload, tx)
    const orientation = await write('orientations', anOrientation())
    const data = ({ code, title, slug }: ReturnType<typeof anAction>) =>
      `{ code: "${code}", title: "${title}", slug: "${slug}", orientation: "${orientation}", status: upcoming, priority: normal, _status: published }`
    const joined = `{ orientation { actions(limit: 5) { docs { title } } } }`
    const [first, second] = [anAction({ orientation }), anAction({ orientation })]
    const ask = `mutation {
      a: createAction(data: ${data(first)}) ${joined}
      b: createAction(data: ${data(second)}) ${joined}
    }`

    const answer = await answerWith(ours, ask, {}, await as('admin'))

    const titles = (...actions: (typeof first)[]) => ({
      orientation: { actions: { docs: actions.map(({ title }) => ({ title })) } },
    })
    expect(answer).toEqual({
      data: { a: titles(first), b: titles(first, second) },
      errors: undefined,
    })
  })
})

/** An answer without the path that is refused: of two, Payload names the one it looked at first. */
const namingNoPath = ({ errors, ...answer }: Awaited<ReturnType<typeof answerWith>>) => ({
  ...answer,
  errors: errors?.map(({ message, ...error }) => ({
    ...error,
    message: message.replace(/(cannot be queried): .*/, '$1'),
  })),
})

const configOf = (slug: string) => {
  const found = config.collections.find((one) => one.slug === slug)
  if (!found) throw new Error(`There is no collection « ${slug} ».`)
  return found
}

let written: ReturnType<typeof joinedDocuments> | undefined
/** Writes what is joined; what that leads to beside its parent is the same for all joins. */
const documents = (payload: Payload) => (written ??= joinedDocuments(payload, config))

/** Every join of the configuration; on MongoDB, one of each shape. */
const joins = eachShapeOnMongo(
  config.collections.flatMap((parent) =>
    Object.entries(parent.joins).flatMap(([slug, some]) =>
      some.map(({ field, joinPath, targetField }) => ({
        parent,
        path: joinPath,
        child: slug,
        on: field.on,
        target: targetField,
        where: Boolean(field.where),
      })),
    ),
  ),
  ({ parent, path, child, target, where }) => {
    const { versions, trash, flattenedFields } = configOf(child)
    const hasSecrets = flattenedFields.some((field) => 'access' in field && field.access?.read)
    return [
      [path.includes('.'), Array.isArray(target.relationTo), target.hasMany, where],
      [Boolean(parent.versions), parent.trash, Boolean(versions), trash, hasSecrets],
    ]
  },
)

describe.each(joins.map((join) => [`${join.parent.slug}.${join.path}`, join] as const))(
  '%s',
  (_, { parent, path, child, on }) => {
    const children = configOf(child)
    const names = { parent: graphqlNamesOf(parent), child: graphqlNamesOf(children) }
    const hasDrafts = Boolean(children.versions?.drafts)
    const naming = children.flattenedFields.find(({ name }) => name === on)
    const isPolymorphic = naming && 'relationTo' in naming && Array.isArray(naming.relationTo)
    const parentNamed = isPolymorphic ? '{ relationTo value { __typename } }' : '{ id }'

    const query = `query (
    $ids: [String], $limit: Int, $page: Int, $sort: String, $where: ${names.child.one}_where,
    $count: Boolean, $draft: Boolean, $trash: Boolean, $locale: LocaleInputType, $select: Boolean
  ) {
    ${names.parent.many}(
      where: { id: { in: $ids } }, sort: "id", limit: 100,
      draft: $draft, trash: $trash, locale: $locale, select: $select
    ) {
      docs {
        id
        ${path.split('.').join(' { ')}(
          limit: $limit, page: $page, sort: $sort, where: $where, count: $count
        ) { docs { id updatedAt ${hasDrafts ? '_status' : ''} ${on} ${parentNamed} } hasNextPage totalDocs }
        ${path.replaceAll(/[^.]/g, '').replaceAll('.', '}')}
      }
    }
  }`

    /** Fields that not everyone reads, in a filter or as an order. */
    const secret = children.flattenedFields.filter(
      (field) => 'access' in field && field.access?.read && !('flattenedFields' in field),
    )

    const questions = (ids: string[]) =>
      fc.record(
        {
          limit: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.constantFrom(100, null)),
          page: fc.constantFrom(undefined, 1, 1, 2, 3),
          count: fc.constantFrom(undefined, true, false),
          draft: fc.constantFrom(undefined, true, true, false),
          trash: fc.constantFrom(undefined, true),
          locale: fc.constantFrom(undefined, 'fr', 'en', 'nl'),
          select: fc.constantFrom(undefined, true),
          sort: fc.constantFrom(
            undefined,
            'id',
            '-createdAt',
            'updatedAt',
            ...(isPolymorphic ? [] : [`${on}.createdAt`]),
            ...secret.map(({ name }) => name),
          ),
          where: fc.oneof(
            fc.constant(undefined),
            fc.subarray(ids).map((some) => ({ id: { not_in: some } })),
            ...(hasDrafts ? ['draft', 'published'] : []).map((equals) =>
              fc.constant({ _status: { equals } }),
            ),
            fc.subarray(ids, { minLength: 1 }).map((some) => ({
              OR: some.map((equals) => ({ id: { equals } })),
            })),
            ...secret.map(({ name }) => fc.constant({ [name]: { exists: true } })),
          ),
        },
        { requiredKeys: ['limit'] },
      )

    test('answers as Payload does', { timeout: 120_000 }, async ({ payload }) => {
      const accounts = await personaAccounts(payload)
      const write = await documents(payload)
      const parents: string[] = []
      const kept = keptOut.has(`${child}.${on}`)
      for (const state of parentStates)
        if (!kept || state !== 'trashed') parents.push(await write(parent.slug, state))
      const spread = fc.array(fc.tuple(fc.nat(parents.length), fc.constantFrom(...states)), {
        minLength: size,
        maxLength: size,
      })
      const ids: string[] = []
      const seen = [0, 'published'] as const // whatever is drawn, there is something to compare
      for (const [of, state] of [seen, ...fc.sample(spread, 1).flat()])
        ids.push(
          await write(child, state, {
            [on]: { slug: parent.slug, id: parents[of] ?? parents[0] ?? '' },
          }),
        )

      let joined = 0
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...personas), questions(ids), async (persona, asked) => {
          const answer = async (schema: typeof ours) => {
            const req = await createLocalReq({ user: accounts.get(persona)?.user }, payload)
            return namingNoPath(await answerWith(schema, query, { ...asked, ids: parents }, req))
          }
          const expected = await answer(payloads)
          joined += JSON.stringify(expected).match(/"updatedAt"/g)?.length ?? 0
          expect(await answer(ours)).toEqual(expected)
        }),
        { numRuns, examples: [['admin', { limit: 100 }]] }, // who sees it, at least once
      )
      expect(joined).toBeGreaterThan(0) // they agree on something
    })
  },
)
