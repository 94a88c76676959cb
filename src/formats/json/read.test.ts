import { describe, expect, it } from 'vitest'

import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { UnreadableFile } from '@/src/formats/table'

const read = (value: unknown) =>
  readSpreadsheet(
    'lieux.json',
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
  )

const feature = (geometry: unknown, properties: unknown = { name: 'La Coroutine' }) => ({
  type: 'Feature',
  id: 7,
  geometry,
  properties,
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

it('a list of objects is a table: a column a name, lists between bars, groups by their dots', async () => {
  const places = [
    { nom: 'La Coroutine', services: ['a', 'b'], contact: { phone: '03' } },
    {},
    { nom: 'Mutualab', postes: 12, ouvert: true, absent: null },
  ]
  expect(await read(places)).toEqual([
    {
      name: 'lieux',
      header: ['nom', 'services', 'contact.phone', 'postes', 'ouvert', 'absent'],
      rows: [
        { number: 1, cells: ['La Coroutine', 'a|b', '03', null, null, null] },
        { number: 3, cells: ['Mutualab', null, null, 12, true, null] },
      ],
    },
  ])
})

describe('a GeoJSON', () => {
  it('gives properties, and the latitude and longitude of points', async () => {
    const file = collection(feature({ type: 'Point', coordinates: [3.05, 50.63] }), feature(null))
    expect(await read(file)).toMatchObject([
      {
        header: ['name', 'id', 'latitude', 'longitude'],
        rows: [
          { cells: ['La Coroutine', 7, 50.63, 3.05] },
          { cells: ['La Coroutine', 7, null, null] },
        ],
      },
    ])
  })

  it.each([
    { type: 'Polygon', coordinates: [] },
    { type: 'Point', coordinates: [] },
    { type: 'Point', coordinates: ['3', '50'] },
    { type: 'Point', coordinates: [50.63, 300] },
    { type: 'Point' },
    {},
    'Point',
  ])('tells by its row of what is no point: %j', async (geometry) => {
    const [table] = await read(
      collection(feature({ type: 'Point', coordinates: [3, 50] }), feature(geometry)),
    )
    expect(table?.rows.map(({ number, notes }) => [number, notes?.[0]?.stops])).toEqual([
      [1, undefined],
      [2, true],
    ])
  })
})

it.each([
  ['cut', '[{"nom": "La Cor'],
  ['of numbers', '[{}, 1]'],
  ['of one object', '{"nom": "x"}'],
  ['of features that are none', collection({ type: 'Point' })],
  [
    'of too many names',
    [Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`n${String(n)}`, 1]))],
  ],
  ['of a cell too long', [{ nom: 'x'.repeat(40_000) }]],
  ['of nested lists without end', `[{"nom": ${'['.repeat(100_000)}`],
  ['of too many rows', Array.from({ length: 50_001 }, () => ({ nom: 'x' }))],
  ['empty', '[]'],
])('a JSON %s is refused with a sentence', async (_, file) => {
  await expect(read(file)).rejects.toBeInstanceOf(UnreadableFile)
})

it('names that objects have of their own are names like others', async () => {
  const [table] = await read('[{"__proto__": "x", "constructor": "y", "nom": "z"}]')
  expect(table?.rows[0]?.cells.slice(-1)).toEqual(['z'])
  expect(Reflect.get({}, 'x')).toBeUndefined()
})
