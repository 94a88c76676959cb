import { expect, it } from 'vitest'

import { askedDayIn } from './asked-day'

it.each([
  { at: '2018-01-31', day: '2018-01-31' },
  { at: '2018-06-01', day: '2018-05-31' },
  { at: '2018-13-31', day: '2018-05-31' },
  { at: '0018-01-31', day: '2018-05-31' },
  { at: 'hier', day: '2018-05-31' },
  { at: ['2018-01-31'], day: '2018-05-31' },
  { at: undefined, day: '2018-05-31' },
])('$at is read as $day', ({ at, day }) => {
  expect(askedDayIn(at, '2018-05-31')).toBe(day)
})
