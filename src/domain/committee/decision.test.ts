import { expect, it } from 'vitest'

import { decisionNumber } from './decision'

it('quotes a decision by its year and rank', () => {
  expect(decisionNumber(2017, 4)).toBe('2017-04')
  expect(decisionNumber(2018, 112)).toBe('2018-112')
})
