import { describe, expect, it } from 'vitest'

import communes from '@/seed/reference/communes.json'
import { tiersLieuProblem } from '@/src/domain/places/tiers-lieu.rules'
import { supportStages } from '@/src/domain/places/support'
import { warningsOf } from '@/src/domain/places/warnings'
import { dayOf } from '@/src/domain/platform/time/days'
import { forAnyDay } from '@/tests/support/any-day'

import { samplePlaces, sampleSupports } from './places'

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

describe('sampleSupports', () => {
  it('shows each stage, with visits of the past and steps to come, on any day', () => {
    forAnyDay((day) => {
      const supports = sampleSupports(day)
      expect(new Set(supports.map(({ stage }) => stage))).toEqual(
        new Set(Object.keys(supportStages)),
      )
      for (const { visits, grants, nextStep } of supports) {
        const visited = visits.map(({ date }) => dayOf(date))
        expect(visited.every((date) => date < day)).toBe(true)
        expect(visited).toEqual([...visited].sort())
        for (const grant of grants)
          if ('givenOn' in grant) expect(dayOf(grant.givenOn) < day).toBe(true)
        if ('date' in nextStep) expect(dayOf(nextStep.date) > day).toBe(true)
      }
    })
  })
})
