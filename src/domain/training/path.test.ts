import { expect, it } from 'vitest'

import { totalDuration } from './path'

it.each([
  { durations: [], total: 0 },
  { durations: [90], total: 90 },
  { durations: [90, 45, 45], total: 180 },
  { durations: [90, null], total: undefined },
  { durations: [undefined, 45], total: undefined },
])('$durations last $total minutes', ({ durations, total }) => {
  expect(totalDuration(durations.map((duration) => ({ duration })))).toBe(total)
})
