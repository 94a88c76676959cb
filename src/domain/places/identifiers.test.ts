import { describe, expect, it } from 'vitest'

import { isRna, isSiret, rnaProblem, siretProblem, tidyIdentifier } from './identifiers'

describe('isSiret', () => {
  it.each([
    { siret: '20009320100016', is: true, why: 'the key of Luhn' },
    { siret: '20009320100017', is: false, why: 'one digit off' },
    { siret: '35600000000048', is: true, why: 'La Poste, head office' },
    { siret: '35600000049837', is: true, why: 'La Poste, digits that add up to a multiple of 5' },
    { siret: '35600000049838', is: false, why: 'La Poste, neither key' },
    { siret: '2000932010001', is: false, why: '13 digits' },
    { siret: '200 093 201 00016', is: false, why: 'spaces' },
    { siret: '', is: false, why: 'nothing' },
  ])('$siret: $is ($why)', ({ siret, is }) => {
    expect(isSiret(siret)).toBe(is)
  })
})

it.each([
  { rna: 'W595001234', is: true },
  { rna: 'w595001234', is: false },
  { rna: 'W59500123', is: false },
  { rna: '9595001234', is: false },
])('$rna is an RNA: $is', ({ rna, is }) => {
  expect(isRna(rna)).toBe(is)
})

it('keeps identifiers without spaces, in capitals', () => {
  expect(tidyIdentifier(' 200 093 201\u00A000016')).toBe('20009320100016')
  expect(tidyIdentifier('w595001234')).toBe('W595001234')
})

it('says what is wrong on its field', () => {
  expect(siretProblem('1')?.path).toBe('siret')
  expect(rnaProblem('1')?.path).toBe('rna')
  expect(siretProblem('20009320100016') ?? rnaProblem('W595001234')).toBeUndefined()
})
