import { expect, it } from 'vitest'

import { dueInWords, grantsTotal, lastVisitOf, urgencyOf } from './follow-up'

const today = '2018-03-10'

it.each([
  ['2018-03-07', 'late', 'en retard de 3\u00A0jours', '3 days late'],
  ['2018-03-09T12:00:00.000Z', 'late', 'en retard de 1\u00A0jour', '1 day late'],
  ['2018-03-10', 'soon', 'aujourd’hui', 'today'],
  ['2018-03-17', 'soon', 'dans 7\u00A0jours', 'in 7 days'],
  ['2018-03-18', 'later', 'le 18\u00A0mars\u00A02018', 'on 18\u00A0March\u00A02018'],
] as const)('a step of %s is %s', (date, urgency, fr, en) => {
  expect(urgencyOf(date, today)).toBe(urgency)
  expect(dueInWords(date, today)).toEqual({ fr, en })
})

it('is not pressing without a date', () => {
  expect(urgencyOf(null, today)).toBeUndefined()
})

it.each([
  [undefined, null],
  [[], null],
  [[{ date: '2018-03-11T12:00:00.000Z' }], null],
  [
    [
      { date: '2018-03-01T12:00:00.000Z' },
      { date: '2018-01-01T12:00:00.000Z' },
      { date: '2018-04-01T12:00:00.000Z' },
    ],
    '2018-03-01',
  ],
])('of the visits %j the last is %s', (visits, day) => {
  expect(lastVisitOf(visits, today)).toBe(day)
})

it.each([
  [undefined, { asked: null, given: null }],
  [[{ asked: 20_000, given: null }], { asked: 20_000, given: null }],
  [[{ asked: 20_000, given: 0 }, { asked: 5_000 }], { asked: 25_000, given: 0 }],
])('the grants %j are %j', (grants, total) => {
  expect(grantsTotal(grants)).toEqual(total)
})
