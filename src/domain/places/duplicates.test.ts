import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Comparable, duplicateScore } from './duplicates'
import type { Family } from './place'

const grappe: Comparable = {
  name: 'La Grappe',
  inseeCode: '59350',
  families: ['coworking'],
  street: '75 rue Léon-Gambetta',
  latitude: 50.63,
  longitude: 3.05,
}

describe('duplicateScore', () => {
  it.each([
    { what: 'the same place', other: {}, score: 100 },
    {
      what: 'accents and case',
      other: { name: 'LA GRAPPE', street: '75, rue leon gambetta' },
      score: 100,
    },
    { what: 'another commune', other: { inseeCode: '59512' }, score: 0 },
    { what: 'incompatible families', other: { families: ['fablab'] as const }, score: 0 },
    { what: 'families unknown', other: { families: [] }, score: 100 },
    { what: 'a street unknown', other: { street: null }, score: 100 },
    { what: 'nothing but a name', other: { street: null, latitude: null }, score: 100 },
    { what: '0.0003° away', other: { latitude: 50.6303 }, score: 100 },
    { what: '0.009° away', other: { latitude: 50.639 }, score: (100 + 100 + 10) / 3 },
    { what: 'a name of other letters', other: { name: 'xxxxxxxxx' }, score: (0 + 100 + 100) / 3 },
  ])('$what: $score', ({ other, score }) => {
    expect(duplicateScore(grappe, { ...grappe, ...other })).toBeCloseTo(score, 6)
  })

  const family = fc.constantFrom<Family>('coworking', 'fablab', 'culture')
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
  const place = fc.record({
    name: fc.string({ unit: 'grapheme' }),
    inseeCode: fc.constantFrom('59350', '59512'),
    families: optional(fc.array(family)),
    street: optional(fc.string()),
    latitude: optional(fc.double({ min: -90, max: 90, noNaN: true })),
    longitude: optional(fc.double({ min: -180, max: 180, noNaN: true })),
  })

  it('is the same both ways, between 0 and 100', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const score = duplicateScore(one, other)
        expect(score).toBe(duplicateScore(other, one))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('finds no place more alike than itself', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(/[a-z]/.test(one.name))
        expect(duplicateScore(one, { ...one, name: other.name })).toBeLessThanOrEqual(
          duplicateScore(one, one),
        )
      }),
    )
  })
})
