import { expect, it } from 'vitest'

import { earlierDays } from './earlier-days'

it.each([
  { day: '2018-05-31', earlier: ['2018-02-28', '2017-05-31'] },
  { day: '2018-01-15T12:00:00.000Z', earlier: ['2017-10-15', '2017-01-15'] },
])('$day is compared with $earlier', ({ day, earlier }) => {
  expect(earlierDays(day)).toEqual(earlier)
})
