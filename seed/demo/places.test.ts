import { describe, expect, it } from 'vitest'

import communes from '@/seed/reference/communes.json'
import { tiersLieuProblem } from '@/src/domain/places/tiers-lieu.rules'
import { warningsOf } from '@/src/domain/places/warnings'

import { samplePlaces } from './places'

const centres = communes.map(({ inseeCode: id, ...commune }) => ({ id, ...commune }))

describe('samplePlaces', () => {
  it('gives the same places, whatever their number', () => {
    expect(samplePlaces(100, centres)).toEqual(samplePlaces(1000, centres).slice(0, 100))
  })

  it('gives places that are right, near their commune, and say that they are samples', () => {
    for (const place of samplePlaces(1000, centres)) {
      expect(tiersLieuProblem(place)).toBeUndefined()
      expect(warningsOf(place)).toEqual([])
      expect([place.sample, place.siret.startsWith('000')]).toEqual([true, true])
    }
  })

  it.each([1_000, 10_000, 100_000])('gives %i, each with an address of its own', (count) => {
    const places = samplePlaces(count, centres)
    expect(new Set(places.map(({ slug }) => slug)).size).toBe(count)
    expect(new Set(places.map(({ siret }) => siret)).size).toBe(count)
    expect(new Set(places.map(({ commune }) => commune)).size).toBe(centres.length)
  })

  it('shows every state and family', () => {
    const places = samplePlaces(200, centres)
    expect(new Set(places.map(({ state }) => state)).size).toBe(4)
    expect(new Set(places.flatMap((place) => place.families)).size).toBe(8)
  })

  it('gives none without a commune', () => {
    expect(samplePlaces(10, [])).toEqual([])
  })
})
