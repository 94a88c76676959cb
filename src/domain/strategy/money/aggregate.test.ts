import { expect, it } from 'vitest'

import { staffTotalOf } from './aggregate'

const line = { presentedCents: 100 }

it('what people’s time comes to is not told of fewer than three lines', () => {
  expect([0, 1, 2, 3, 4].map((n) => staffTotalOf(Array.from({ length: n }, () => line)))).toEqual([
    null,
    null,
    null,
    300,
    400,
  ])
})
