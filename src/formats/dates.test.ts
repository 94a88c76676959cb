import { expect, it } from 'vitest'

import { longDate, periodText } from './dates'

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
