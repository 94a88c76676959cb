import { expect, it } from 'vitest'

import { longDate, longMoment, longMonth, periodText } from './dates'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

it.each([
  ['2017-03-09', 'fr', '9 mars 2017'],
  ['2017-03-01T12:00:00.000Z', 'fr', '1er mars 2017'],
  ['2017-03-21', 'fr', '21 mars 2017'],
  ['2017-03-01', 'en', '1 March 2017'],
  ['2017-03-09T23:30:00.000Z', 'fr', '10 mars 2017'],
] as const)('%s in %s is %s', (iso, language, text) => {
  expect(plain(longDate(iso, language))).toBe(text)
})

it.each([
  ['2017-03-09T13:05:00.000Z', 'fr', '9 mars 2017 à 14 h 05'],
  ['2017-07-01T22:30:00.000Z', 'fr', '2 juillet 2017 à 0 h 30'],
  ['2017-03-09T13:05:00.000Z', 'en', '9 March 2017 at 14:05'],
  ['2017-03-09', 'fr', '9 mars 2017'],
] as const)('the moment %s in %s is %s', (iso, language, text) => {
  expect(plain(longMoment(iso, language))).toBe(text)
})

it.each([
  ['2017-03', 'fr', 'mars 2017'],
  ['2017-03-01', 'en', 'March 2017'],
] as const)('the month %s in %s is %s', (iso, language, text) => {
  expect(plain(longMonth(iso, language))).toBe(text)
})

it('never breaks inside a date', () => {
  expect(longDate('2017-03-09', 'fr')).not.toContain(' ')
})

it.each([
  [{ startDate: '2017-03-09', endDate: '2017-03-10' }, 'du 9 mars 2017 au 10 mars 2017'],
  [{ startDate: '2017-03-09' }, 'à partir du 9 mars 2017'],
  [{ endDate: '2017-03-10' }, 'jusqu’au 10 mars 2017'],
  [{}, ''],
])('%j → %s', (period, text) => {
  expect(plain(periodText(period, 'fr'))).toBe(text)
})
