import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  euroShareOf,
  formatHundredths,
  parseHundredths,
  shareOf,
  sumOf,
  toEuro,
  withUnit,
} from './amount'

const amounts = fc.integer({ min: 0, max: 99_999_999_999 })

describe('amounts as people type them', () => {
  it.each([
    ['1 234,56', 123_456],
    ['1\u202F234,56\u00A0€', 123_456],
    ['1234.5', 123_450],
    ['1969083', 196_908_300],
    ['60,00 %', 6_000],
    ['1,234.56', 123_456],
    ['12.000', undefined],
    [' ', null],
    ['12,345', undefined],
    ['-3', undefined],
    ['1e3', undefined],
    ['douze', undefined],
  ])('%j is %s', (typed, value) => {
    expect(parseHundredths(typed)).toBe(value)
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('fr', 'en'), (amount, language) => {
        expect(parseHundredths(formatHundredths(amount, language))).toBe(amount)
      }),
    )
  })

  it('says a unit as each language does', () => {
    expect(withUnit(118_145_000, '€', 'fr')).toBe('1\u202F181\u202F450,00\u00A0€')
    expect(withUnit(6_000, '%', 'fr')).toBe('60,00\u00A0%')
    expect(withUnit(118_145_000, '€', 'en')).toBe('€1,181,450.00')
  })
})

describe('shares', () => {
  it('gives 60,00 % of the real plan to the cent, and to the euro', () => {
    expect(shareOf(196_908_300, 6_000)).toBe(118_144_980)
    expect(euroShareOf(196_908_300, 6_000)).toBe(1_181_450)
    expect(toEuro(118_144_980)).toBe(1_181_450)
    expect(toEuro(118_144_949)).toBe(1_181_449)
  })

  it('is exact to half a cent or half a euro, as integers of any size compute it', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 10_000 }), (amount, rate) => {
        const share = BigInt(amount) * BigInt(rate)
        expect(BigInt(shareOf(amount, rate))).toBe((share + 5_000n) / 10_000n)
        expect(BigInt(euroShareOf(amount, rate))).toBe((share + 500_000n) / 1_000_000n)
      }),
    )
  })
})

it('sums in any order to the same cent', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.option(amounts))
        .chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
      ([list, shuffled]) => {
        expect(sumOf(shuffled)).toBe(sumOf(list))
      },
    ),
  )
})
