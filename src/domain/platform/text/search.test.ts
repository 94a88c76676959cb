import { describe, expect, it } from 'vitest'

import { excerptOf, normalised, scoreOf, searchWordsOf } from './search'

it.each([
  ['L’Œuvre d’ÉTÉ', 'l oeuvre d ete'],
  ['Marcq-en-Barœul', 'marcq-en-baroeul'],
  ['e\u0301te\u0301', 'ete'],
  ['«\u00A062\u202F%\u00A0»', '62'],
  ['ﬁche 7.2', 'fiche 7.2'],
  ['  ', ''],
])('%s → %s', (text, flat) => {
  expect(normalised(text)).toBe(flat)
  expect(normalised(flat)).toBe(flat)
})

it('asks each word once, and a few of them', () => {
  expect(searchWordsOf('Été ete  ÉTÉ lieu')).toEqual(['ete', 'lieu'])
  expect(searchWordsOf('a b c d e f g h i j')).toHaveLength(8)
})

describe('scoreOf', () => {
  const entry = { title: normalised('Réseau de confiance'), text: normalised('Pilote à Lille') }

  it.each([
    ['reseau', 5],
    ['seau', 4],
    ['LILLE', 2],
    ['réseau lille', 7],
    ['réseau roubaix', 0],
  ])('%s scores %d', (query, score) => {
    expect(scoreOf(entry, searchWordsOf(query))).toBe(score)
  })

  it.each([
    ['5.1', 20],
    ['5.', 10],
    ['5.1 réseau', 25],
    ['.1', 0],
  ])('%s scores %d where the code is 5.1', (query, score) => {
    expect(scoreOf({ ...entry, code: '5.1' }, searchWordsOf(query))).toBe(score)
  })
})

describe('excerptOf', () => {
  const long = `${'avant '.repeat(40)}la médiathèque ${'après '.repeat(40)}`

  it('shows what was found, with what is around it', () => {
    const excerpt = excerptOf(long, ['mediatheque'])
    expect(excerpt).toMatch(/^… avant .*la médiathèque après .* …$/)
    expect(excerpt.length).toBeLessThan(170)
  })

  it('shows a short text whole, and nothing where nothing was found', () => {
    expect(excerptOf('La médiathèque', ['mediatheque'])).toBe('La médiathèque')
    expect(excerptOf('La médiathèque', ['lille'])).toBe('')
  })
})
