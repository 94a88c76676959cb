import { expect } from 'vitest'

import { filterFor, graphqlNamesOf, selectionFor } from '@/tests/support/any-query'
import {
  either,
  everything,
  expectNothing,
  identified,
  listedIn,
  plainly,
  type Subject,
} from '@/tests/support/leaks'
import {
  hiddenSortsOf,
  idsOf,
  plainOf,
  questionsOf,
  slicesOf,
  together,
  wholesOf,
} from '@/tests/support/questions'

/** Lists, documents, filters and orders, by GraphQL. */
export const testGraphql = ({ config, test }: Subject): void => {
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
      answer: ${many}(where: $where, limit: 4, ${args}) ${selectionFor(many, 2)}
    }`
      const listed: string[] = []
      for (const values of slicesOf(idsOf([...scene.seen, ...scene.hidden]), 4)) {
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
    for (const plain of slicesOf(plainOf(scene), together)) {
      const AND = filterFor(one, plain)
      for (const answer of AND ? Object.values(await graphql(query, { where: { AND } })) : [])
        expect(answer).toHaveProperty('totalDocs', scene.seen.length)
    }
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

  test('GraphQL what one may do with a document', async ({ scene, graphql }) => {
    const ask = (id: string, n: number) =>
      `answer${String(n)}: docAccess${one}(id: "${id}") { read { permission where } }`
    const answers = await graphql(`{ ${idsOf(scene.hidden).map(ask).join(' ')} }`)
    expect(Object.keys(answers).length).toBe(scene.hidden.length)
  })
}
