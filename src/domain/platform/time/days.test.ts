import { expect, it } from 'vitest'

import { dateProblem, dayOf, storedDay } from './days'

it.each([
  ['2018-01-31', '2018-01-31T12:00:00.000Z'],
  ['2018-01-31T12:00:00.000Z', '2018-01-31T12:00:00.000Z'],
  ['2018-12-31T23:30:00-05:00', '2018-12-31T12:00:00.000Z'],
  ['2019-01-01T00:30:00+05:00', '2019-01-01T12:00:00.000Z'],
  [new Date('2018-12-31T23:59:59.999Z'), '2018-12-31T12:00:00.000Z'],
  ['31 December 2018 UTC', undefined],
  ['2018-12-31 or so', undefined],
  ['2018-13-01', undefined],
  [new Date(8.64e15), undefined], // the last moment there is, whose noon is not
  ['', undefined],
])('%s is stored as %s', (written, stored) => {
  expect(storedDay(written)).toBe(stored)
})

it.each([
  ['1990-01-01', undefined],
  ['2100-12-31T23:59:59.999Z', undefined],
  ['2016-02-29', undefined],
  [new Date('2018-01-31'), undefined],
  ['', undefined],
  [null, undefined],
  ['1989-12-31', 'hors du temps'],
  ['2101-01-01', 'hors du temps'],
  ['3018-01-01', 'hors du temps'],
  ['0000-01-01', 'hors du temps'],
  ['2017-02-30', 'calendrier'],
  ['2017-02-29', 'calendrier'],
  ['2018-01-31T14:30Z', undefined],
  ['2018-01-31T14:30:00.123456+01:00', undefined],
  ['2018-01-31T14:30:00', 'calendrier'],
  ['2018-01-31T14:30:00+0100', 'calendrier'],
  ['2018-01-31T25:00:00Z', 'calendrier'],
  ['2018-01-31 14:30:00Z', 'calendrier'],
  ['3018', 'calendrier'],
  ['-271821-04-20T00:00:00.000Z', 'calendrier'],
  ['+100000-01-01', 'calendrier'],
  ['1', 'calendrier'],
  ['Version 7', 'calendrier'],
  ['03/04/2026', 'calendrier'],
  ['demain', 'calendrier'],
  [new Date(NaN), 'calendrier'],
  [20_170_309, 'calendrier'],
  [{}, 'calendrier'],
])('%s as a date', (given, said) => {
  const problem = dateProblem('endDate', given)
  expect(problem?.path).toBe(said && 'endDate')
  expect(problem?.message.fr ?? '').toContain(said ?? '')
})

it.each([
  ['2018-01-31T12:00:00.000Z', '2018-01-31'],
  ['-271821-04-20T12:00:00.000Z', '1990-01-01'],
  ['+100000-01-01T12:00:00.000Z', '2100-12-31'],
])('the day of %s is %s', (date, day) => {
  expect(dayOf(date)).toBe(day)
})
