import { expect, it } from 'vitest'

import { parisMoment } from './paris-day'

it.each([
  { day: '2018-01-31', time: '14:30', moment: '2018-01-31T13:30:00.000Z' },
  { day: '2018-07-14', time: '00:05', moment: '2018-07-13T22:05:00.000Z' },
  // The hour that October has twice is the first of them.
  { day: '2018-10-28', time: '02:30', moment: '2018-10-28T00:30:00.000Z' },
  // The one that March leaves out is the hour after.
  { day: '2018-03-25', time: '02:30', moment: '2018-03-25T01:30:00.000Z' },
])('$day at $time in Paris is $moment', ({ day, time, moment }) => {
  expect(parisMoment(day, time)).toBe(moment)
})
