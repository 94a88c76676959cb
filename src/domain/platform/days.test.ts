import { expect, it } from 'vitest'

import { storedDay } from './days'

it.each([
  ['2018-01-31', '2018-01-31T12:00:00.000Z'],
  ['2018-01-31T12:00:00.000Z', '2018-01-31T12:00:00.000Z'],
  ['2018-12-31T23:30:00-05:00', '2018-12-31T12:00:00.000Z'],
  ['2019-01-01T00:30:00+05:00', '2019-01-01T12:00:00.000Z'],
  [new Date('2018-12-31T23:59:59.999Z'), '2018-12-31T12:00:00.000Z'],
  ['31 December 2018 UTC', '2018-12-31T12:00:00.000Z'],
  ['2018-12-31 or so', undefined],
  ['2018-13-01', undefined],
  [new Date(8.64e15), undefined], // the last moment there is, whose noon is not
  ['', undefined],
])('%s is stored as %s', (written, stored) => {
  expect(storedDay(written)).toBe(stored)
})
