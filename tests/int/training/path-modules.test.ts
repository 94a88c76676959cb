import { expect } from 'vitest'

import { readModulesOf } from '@/src/queries/training/path-modules'
import { aTrainingModule } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

test('the modules of a path come in its order, each as often as it is in it, in one read', async ({
  payload,
  as,
}) => {
  const req = await as('editor')
  const create = async (title: string) => {
    const data = aTrainingModule({ title })
    return (await payload.create({ collection: 'training-modules', data, req })).id
  }
  const [first, second] = [await create('Premier'), await create('Second')]

  const titlesOf = async (modules: string[]) =>
    (await readModulesOf({ modules }, req)).map(({ title }) => title)
  expect(await titlesOf([second, first, second])).toEqual(['Second', 'Premier', 'Second'])
  expect(await titlesOf([])).toEqual([])

  const readsOf = (modules: string[]) => countReads(payload, () => readModulesOf({ modules }, req))
  expect(await readsOf([first, second, first])).toEqual(await readsOf([first]))
})
