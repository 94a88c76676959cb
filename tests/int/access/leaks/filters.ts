import { stringify } from 'qs-esm'
import { expect } from 'vitest'

import {
  counted,
  either,
  everything,
  expectNothing,
  listedIn,
  type Subject,
  ways,
} from '@/tests/support/leaks'
import {
  allOf,
  anyOf,
  type Asked,
  hiddenSortsOf,
  oneOf,
  plainOf,
  questionsOf,
  slicesOf,
  together,
  waysFrom,
} from '@/tests/support/questions'

/** Filters and orders, by REST: neither who answers nor how many, nor which comes first. */
export const testFilters = ({ config, test }: Subject): void => {
  const { slug } = config

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
      const ask = (where: object) => read(`${address}&${stringify({ where, limit: 1, depth: 0 })}`)
      for (const { name, slug: to, isPrivate } of waysFrom(scene.config)) {
        const target = await stage.sceneOf(to)
        const behind = (asked: Asked) => oneOf({ ...asked, path: `${name}.${asked.path}` })
        for (const { asked } of questionsOf(target)) {
          const answer = await ask({ or: asked.map(behind) })
          expectNothing(answer, [name, asked], true)
          // A question that is refused says nothing of the others that it was asked with.
          for (const one of answer.status === 200 || !asked[1] ? [] : asked)
            expectNothing(await ask(behind(one)), [name, one], true)
        }
        const [known] = plainOf(target)
        const { answer } = known ? await ask(behind(known)) : {}
        if (!scene.seen[0] || !known) continue
        const { totalDocs = 0 } = counted.safeParse(answer).data ?? {}
        if (isPrivate) expect(totalDocs, name).toBe(0)
        else expect(totalDocs, name).toBeGreaterThan(0)
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
}
