import { expect, it } from 'vitest'

import { tasksAhead } from './scheduler-stamps'

const now = new Date('2018-03-01T09:00:00Z')

const noted = (stamp: unknown, kind = 'tasks') => ({
  scheduledRuns: { queues: { default: { [kind]: { digests: { lastScheduledRun: stamp } } } } },
})

it.each([
  { stats: undefined, ahead: [] },
  { stats: { scheduledRuns: 'nonsense' }, ahead: [] },
  { stats: noted(null), ahead: [] },
  { stats: noted('2018-03-01T09:00:00.000Z'), ahead: [] },
  { stats: noted('2018-03-01T09:00:00.001Z'), ahead: ['digests'] },
  { stats: noted('3018-03-01T09:00:00.000Z'), ahead: ['digests'] },
  { stats: noted('3018-03-01T09:00:00.000Z', 'workflows'), ahead: ['digests'] },
  { stats: noted('soon'), ahead: ['digests'] },
  { stats: noted({ year: 2018 }), ahead: ['digests'] },
])('$stats: $ahead', ({ stats, ahead }) => {
  expect(tasksAhead(stats, now)).toEqual(ahead)
})
