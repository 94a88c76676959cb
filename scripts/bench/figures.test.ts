import { expect, it } from 'vitest'

import { isShort, median, ratioOf } from './figures'

it.each([
  { values: [3], middle: 3 },
  { values: [9, 1, 4], middle: 4 },
  { values: [10, 1, 4, 2], middle: 3 },
])('the median of $values is $middle', ({ values, middle }) => {
  expect(median(values)).toBe(middle)
})

const load = (perSecond: number) => ({ requests: 1, perSecond, p50: 1, p99: 1 })
const measured = (target?: number) => ({
  subject: {
    name: 'a list',
    question: { method: 'GET' as const, path: '/', headers: [] },
    target,
  },
  // The machine was twice as slow in the second round: the ratio was not.
  rounds: [
    { ours: load(300), other: load(200) },
    { ours: load(150), other: load(100) },
  ],
  cost: { ours: { statements: 1, cpuMs: 1 }, other: { statements: 1, cpuMs: 1 } },
})

it('a ratio is that of the rounds, not of their sums', () => {
  expect(ratioOf(measured())).toEqual({ median: 1.5, least: 1.5, most: 1.5 })
})

it.each([
  { target: undefined, short: false },
  { target: 1.5, short: false },
  { target: 1.6, short: true },
])('with a target of $target, 1.5 falls short: $short', ({ target, short }) => {
  expect(isShort(measured(target))).toBe(short)
})
