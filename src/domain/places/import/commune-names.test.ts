import { describe, expect, it } from 'vitest'

import { Names } from '@/src/domain/platform/import/names'
import communes from '@/seed/reference/communes.json'

import { communeAliases, foldCommune } from './commune-names'

const names = new Names(foldCommune)
for (const { inseeCode, name, postalCodes } of communes) {
  names.add(inseeCode, inseeCode)
  names.add(inseeCode, name)
  for (const alias of communeAliases({ inseeCode, name, postalCodes }))
    names.alias(inseeCode, alias)
}

describe('a commune', () => {
  it.each([
    ['LILLE', '59350'],
    ['Lille Cedex 3', '59350'],
    ['59350', '59350'],
    ['Lomme', '59350'],
    ['59298', '59350'],
    ['St André', '59527'],
    ['SAINT ANDRE LEZ LILLE', '59527'],
    ['St-André-lez-Lille', '59527'],
    ['Sainghin en Weppes', '59524'],
    ['sainghin-en-melantois', '59523'],
    ['59184 Sainghin', '59524'],
    ['VILLENEUVE D ASCQ', '59009'],
    ['villeneuve d’ascq', '59009'],
    ['Annoeullin', '59011'],
    ['La Madeleine', '59368'],
    ['MADELEINE (LA)', '59368'],
    ['Marcq en Baroeul', '59378'],
    ['Mons-en-Barœul', '59410'],
    ['Quesnoy s/ Deûle', '59482'],
  ])('« %s » is %s', (text, code) => {
    expect(names.idsOf(text)).toEqual([code])
  })

  it('of which nobody can tell which is several, and one that is elsewhere is none', () => {
    expect(names.idsOf('Sainghin').toSorted()).toEqual(['59523', '59524'])
    expect(names.idsOf('Paris')).toEqual([])
    expect(names.idsOf('')).toEqual([])
  })

  it('is found by its own name alone, each of them', () => {
    for (const { inseeCode, name } of communes) {
      expect(names.idsOf(name), name).toEqual([inseeCode])
      expect(names.idsOf(name.toUpperCase().replaceAll(/[-’]/g, ' ')), name).toEqual([inseeCode])
      expect(names.textOf(inseeCode)).toBe(name)
    }
  })
})
