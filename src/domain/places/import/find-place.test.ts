import { describe, expect, it } from 'vitest'

import { type Document, Names } from '@/src/domain/platform/import/names'

import { placeFinder } from './find-place'

const lille = new Names()
lille.add('l', 'Lille')
const directory = new Map([['communes', lille]])

const known: Document[] = [
  {
    id: 'ourse',
    values: {
      name: 'La Grande Ourse',
      commune: 'l',
      street: '12 rue du Faubourg de Béthune',
      siret: '20009320100016',
      externalIds: ['mednum : 59-1', 'mednum courriels : a@example.org'],
      slug: 'la-grande-ourse',
    },
  },
  { id: 'polder', values: { name: 'Le Polder', commune: 'l', siret: '35600000000048' } },
  { id: 'bocal', values: { name: 'Le Bocal', commune: 'l' } },
  {
    id: 'second bocal',
    values: { name: 'Le Bocal', commune: 'l', street: '33 rue de la Justice' },
  },
]

const finder = () => placeFinder(known, directory)

describe('a row is about a place for sure', () => {
  it.each([
    ['by the identifier of a register', { externalIds: ['Mednum : 59-1'], name: 'X' }, ['ourse']],
    [
      'not by an e-mail address that was kept aside',
      { externalIds: ['mednum courriels : a@example.org'] },
      [],
    ],
    ['by its address on the site', { slug: 'la-grande-ourse' }, ['ourse']],
    [
      'by its SIRET, when names agree',
      { siret: '20009320100016', name: 'Grande Ourse', commune: 'l' },
      ['ourse'],
    ],
    [
      'not by the SIRET of a town that has many',
      { siret: '20009320100016', name: 'Cyber-base', commune: 'l' },
      [],
    ],
    [
      'nor by one in another commune',
      { siret: '20009320100016', name: 'La Grande Ourse', commune: 'r' },
      [],
    ],
    ['by its name, whatever the capitals', { name: 'LE POLDER', commune: 'l' }, ['polder']],
    [
      'not when their SIRET differ',
      { name: 'Le Polder', commune: 'l', siret: '20009320100016' },
      [],
    ],
    ['not by a name that several have', { name: 'Le Bocal', commune: 'l' }, []],
    [
      'by its street then',
      { name: 'Le Bocal', commune: 'l', street: '33, rue de la justice' },
      ['second bocal'],
    ],
    [
      'by what comes first of several',
      { externalIds: ['mednum : 59-1'], slug: 'x', name: 'Le Polder', commune: 'l' },
      ['ourse'],
    ],
  ])('%s', (_, values, ids) => {
    expect(finder().same(values)).toEqual(ids)
  })
})

it('else the likely ones are shown, the likeliest first', () => {
  const row = { name: 'Grande ourse (asso.)', commune: 'l', street: '12, r. du Fbg de Bethune' }
  expect(finder().same(row)).toEqual([])
  expect(finder().alike(row)).toEqual([
    {
      id: 'ourse',
      name: 'La Grande Ourse',
      details: '12 rue du Faubourg de Béthune, Lille',
      score: expect.any(Number) as unknown,
    },
  ])
  expect(finder().alike({ ...row, commune: 'r' })).toEqual([])
  const both = finder().alike({ name: 'Le bocal', commune: 'l' })
  expect(both.map(({ id }) => id).toSorted()).toEqual(['bocal', 'second bocal'])
})

it('a row finds what another of the file creates', () => {
  const places = finder()
  const row = { name: 'La Verrière', commune: 'l', street: '9 quai du Wault' }
  places.add('new', row)
  expect(places.same({ ...row, name: 'la verriere' })).toEqual(['new'])
  expect(places.alike({ name: 'Verrière', commune: 'l' })).toMatchObject([{ id: 'new' }])
})
