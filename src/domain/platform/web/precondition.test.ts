import { expect, it } from 'vitest'

import { isUnchanged } from './precondition'

const updatedAt = '2018-01-31T09:30:00.000Z'

it.each([
  [null, true],
  ['*', true],
  [`"${updatedAt}"`, true],
  [` "${updatedAt}" `, true],
  [updatedAt, true],
  [`"2018-01-30T09:30:00.000Z", "${updatedAt}"`, true],
  ['"2018-01-31T09:30:00.001Z"', false],
  ['2018-01-31', false],
  [`W/"${updatedAt}"`, false],
  ['"*"', false],
  ['undefined', false],
  ['', false],
])('If-Match: %s lets the change through: %s', (ifMatch, expected) => {
  expect(isUnchanged(ifMatch, updatedAt)).toBe(expected)
})
