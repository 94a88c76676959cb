import { expect, it } from 'vitest'

import { daysOverdue, decisionNumber, decisionStatusOn } from './decision'

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

it('was on a past day what it had become by then', () => {
  const history = [
    { status: 'to-do', date: '2018-01-10T09:00:00.000Z' },
    { status: 'doing', date: '2018-02-01T22:30:00.000Z' }, // 23:30 in Paris
    { status: 'done', date: '2018-03-01T23:30:00.000Z' }, // the next day in Paris
  ] as const
  const on = (day: string) => decisionStatusOn({ status: 'done', history }, day)
  expect(['2018-01-09', '2018-01-31', '2018-02-01', '2018-03-01', '2018-03-02'].map(on)).toEqual([
    'to-do',
    'to-do',
    'doing',
    'doing',
    'done',
  ])
  expect(decisionStatusOn({ status: 'doing' }, '2018-01-31')).toBe('doing')
})
