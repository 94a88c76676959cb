import { expect, it } from 'vitest'

import { codeProblem, rankOf } from './action-code'

it.each([
  ['7.2', 702],
  ['13.14', 1314],
  ['7', undefined],
  ['7.2.1', undefined],
  ['A.2', undefined],
  ['', undefined],
])('%s ranks %s', (code, rank) => {
  expect(rankOf(code)).toBe(rank)
  expect(codeProblem(code)?.path).toBe(rank === undefined ? 'code' : undefined)
})

it('sorts as a person counts', () => {
  const codes = ['10.1', '2.10', '9.4', '2.9']
  const sorted = codes.toSorted((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0))
  expect(sorted).toEqual(['2.9', '2.10', '9.4', '10.1'])
})
