import { expect, it } from 'vitest'

import { daysOverdue, decisionNumber } from './decision'

it('quotes a decision by its year and rank', () => {
  expect(decisionNumber(2017, 4)).toBe('2017-04')
  expect(decisionNumber(2018, 112)).toBe('2018-112')
})

it.each([
  { status: 'to-do', dueDate: '2018-01-01T12:00:00.000Z', days: 30 },
  { status: 'doing', dueDate: '2018-01-31', days: 0 },
  { status: 'doing', dueDate: '2018-02-28', days: 0 },
  { status: 'doing', dueDate: null, days: 0 },
  { status: 'done', dueDate: '2018-01-01', days: 0 },
  { status: 'dropped', dueDate: '2018-01-01', days: 0 },
] as const)('$status, due on $dueDate, is $days days late', ({ days, ...decision }) => {
  expect(daysOverdue(decision, '2018-01-31')).toBe(days)
})
