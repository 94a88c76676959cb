import { stringify } from 'qs-esm'
import { expect } from 'vitest'
import { z } from 'zod'

import { filterFor, graphqlNamesOf } from '@/tests/support/any-query'
import type { Scene, Stage } from '@/tests/support/hidden-documents'
import { everything, identified, type Subject, ways } from '@/tests/support/leaks'
import {
  anyOf,
  type Asked,
  hiddenSortsOf,
  idsOf,
  joinsOf,
  questionsOf,
  wholesOf,
} from '@/tests/support/questions'

const joined = z.object({
  docs: z.array(z.union([z.string(), identified.transform(({ id }) => id)])),
  totalDocs: z.number().optional(),
})

type Join = (query: {
  where?: Asked[]
  sort?: string
  count?: true
}) => Promise<z.infer<typeof joined> | undefined>

/** A join brings the child that is in sight, and tells nothing of those that are not. */
const expectNoHiddenChild = async (join: Join, children: Scene) => {
  const { docs } = (await join({})) ?? { docs: [] }
  const inSight = docs.filter((id) => idsOf(children.seen).includes(id))
  if (children.seen[0]) expect(inSight).not.toEqual([])
  expect(docs.filter((id) => wholesOf(children).includes(id))).toEqual([])
  // Not every server like MongoDB counts what is joined.
  const { totalDocs = docs.length } = (await join({ count: true })) ?? {}
  expect(totalDocs).toBe(docs.length)
}

/** Nor do those that are not answer to what is asked of them. */
const expectNoAnswer = async (join: Join, children: Scene, stage: Stage) => {
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

/** What a document brings of others, by REST and GraphQL. */
export const testJoins = ({ config, test }: Subject): void => {
  const { slug } = config
  const { one } = graphqlNamesOf(config)

  test.for(ways)('joins ?%s', async (params, { scene, stage, read }) => {
    const [parent] = idsOf(scene.seen)
    for (const { name, slug: to, isPrivate } of parent ? joinsOf(scene.config) : []) {
      const children = await stage.sceneOf(to)
      const join: Join = async ({ where, ...asking }) => {
        const asked = { limit: 200, where: where && anyOf(where), ...asking }
        const joins = stringify({ joins: { [name]: asked } })
        const { answer } = await read(`/api/${slug}/${parent ?? ''}?depth=0&${joins}&${params}`)
        return joined.safeParse(z.looseObject({}).parse(answer)[name]).data
      }
      if (isPrivate) expect((await join({}))?.docs ?? [], name).toEqual([])
      else await expectNoHiddenChild(join, children)
      // Drafts and the trash are asked by the same rules as what is neither, and hold more.
      if (!isPrivate && params === everything) await expectNoAnswer(join, children, stage)
    }
  })

  test.for(ways)('GraphQL joins ?%s', async (params, { scene, stage, graphql }) => {
    const [id] = idsOf(scene.seen)
    for (const { name, slug: to, isPrivate } of id ? joinsOf(scene.config) : []) {
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
      if (isPrivate) expect((await join({}))?.docs ?? [], name).toEqual([])
      else await expectNoHiddenChild(join, children)
      // Drafts and the trash are asked by the same rules as what is neither, and hold more.
      if (!isPrivate && params === everything) await expectNoAnswer(join, children, stage)
    }
  })
}
