import { expect, it } from 'vitest'

import { namesThatFit } from './commune-names'

const commune = (inseeCode: string, population: number, x: number) => ({ inseeCode, population, x })
const communes = [commune('small', 1, 0), commune('large', 9, 50), commune('far', 2, 300)]
const written = (...always: string[]) =>
  namesThatFit(communes, new Set(always), ({ x }) => ({ x, y: 0 })).map(
    ({ inseeCode }) => inseeCode,
  )

it('writes the largest of those that would cover one another', () => {
  expect(written()).toEqual(['large', 'far'])
})

it('writes those that are wanted always, whatever they would cover', () => {
  expect(written('small')).toEqual(['small', 'far'])
})
