import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { aPlaceEntry } from './a-place-entry.fixture'
import type { PlaceEntry } from './entry'
import { answersQuestion, distanceTo, findAmong, inOrder } from './matching'
import { type PlaceQuestion, placeQuestion } from './question'

/** A Wednesday in winter, at 10 in the morning and at 10 in the evening in Paris. */
const morning = new Date('2018-01-31T09:00:00Z')
const evening = new Date('2018-01-31T21:00:00Z')

const lille = { latitude: 50.6366, longitude: 3.0635 }

const placeAsked = (some: Partial<PlaceQuestion>, place: Partial<PlaceEntry>, at = morning) =>
  answersQuestion(some, aPlaceEntry(place), at)

describe('a place answers', () => {
  test('whatever the accents and the case of the words, in its name, its street or its commune', () => {
    const place = { name: 'Café Citoyen', street: '7, place du Vieux-Marché' }
    for (const q of ['cafe', 'CITOYEN café', 'marche lille', 'vieux marché'])
      expect(placeAsked({ q }, place), q).toBe(true)
    expect(placeAsked({ q: 'cafe roubaix' }, place)).toBe(false)
  })

  test('any of the values asked of one list, and each of the lists', () => {
    const place = { families: ['fablab', 'workshop'] as const, services: ['access'] as const }
    const of = (some: Partial<PlaceQuestion>) =>
      placeAsked(some, { families: [...place.families], services: [...place.services] })
    expect(of({ family: ['coworking', 'fablab'] })).toBe(true)
    expect(of({ family: ['fablab'], service: ['creation'] })).toBe(false)
  })

  test('when it is open at that moment, in Paris', () => {
    const place = { openingHours: 'Mo-Fr 09:00-18:00; PH off' }
    expect(placeAsked({ open: true }, place)).toBe(true)
    expect(placeAsked({ open: true }, place, evening)).toBe(false)
    expect(placeAsked({ open: true }, place, new Date('2018-05-01T09:00:00Z'))).toBe(false)
    expect(placeAsked({ open: true }, { openingHours: undefined })).toBe(false)
    for (const state of ['closed', 'project'] as const)
      expect(placeAsked({ open: true }, { ...place, state }), state).toBe(false)
  })

  test('within a distance in metres, never when it is nowhere', () => {
    const near = { latitude: 50.6466, longitude: 3.0635 } // 0.01° north of the centre: 1 112 m
    expect(distanceTo(lille, near)).toBeCloseTo(1_112, 0)
    expect(placeAsked({ near, radius: 1_200 }, lille)).toBe(true)
    expect(placeAsked({ near, radius: 1_000 }, lille)).toBe(false)
    expect(placeAsked({ near, radius: 1_200 }, { latitude: undefined })).toBe(false)
  })
})

test('the nearest comes first, who is nowhere last; else names as a French reader orders them', () => {
  const places = [
    aPlaceEntry({ name: 'Zinc', latitude: 50.7 }),
    aPlaceEntry({ name: 'Étage', latitude: undefined }),
    aPlaceEntry({ name: 'Atelier 10' }),
    aPlaceEntry({ name: 'atelier 9' }),
  ]
  const names = (some: Partial<PlaceQuestion>) => inOrder(places, some).map(({ name }) => name)
  expect(names({})).toEqual(['atelier 9', 'Atelier 10', 'Étage', 'Zinc'])
  expect(names({ near: { latitude: 50.71, longitude: 3.06 } })).toEqual([
    'Zinc',
    'atelier 9',
    'Atelier 10',
    'Étage',
  ])
})

const some = <Value>(...values: Value[]) => fc.subarray(values)
const entries = fc.array(
  fc
    .record({
      families: some('fablab' as const, 'coworking' as const),
      services: some('access' as const, 'creation' as const),
      wheelchair: fc.constantFrom('yes' as const, 'no' as const, undefined),
      isNetworkMember: fc.boolean(),
      openingHours: fc.constantFrom('Mo-Fr 09:00-18:00', 'Sa 10:00-12:00', undefined),
    })
    .map(aPlaceEntry),
  { maxLength: 12 },
)
const questions = fc.record(
  {
    family: fc.constantFrom(['fablab'], ['coworking']),
    service: fc.constantFrom(['access'], ['creation', 'access']),
    wheelchair: fc.constantFrom(['yes']),
    network: fc.boolean(),
    open: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<PlaceQuestion>

test('a count is the number of places that one sees by choosing it alone', () => {
  fc.assert(
    fc.property(entries, questions, (places, question) => {
      const { found, counts } = findAmong(places, question, morning)
      expect(found).toEqual(places.filter((place) => answersQuestion(question, place, morning)))
      for (const [facet, of] of Object.entries(counts))
        for (const [value, count] of Object.entries(of)) {
          const asked = value === 'true' ? true : [value]
          const alone: PlaceQuestion = { ...question, [facet]: asked }
          const seen = places.filter((place) => answersQuestion(alone, place, morning))
          expect(seen.length, `${facet}=${value}`).toBe(count)
        }
    }),
  )
})

describe('a question', () => {
  const read = (asked: Record<string, unknown>) => placeQuestion.safeParse(asked)

  test('is read as a form or a person writes it', () => {
    expect(
      read({
        q: '',
        family: ['fablab', 'coworking'],
        service: 'access,creation',
        open: '1',
        network: '',
        bbox: '2.9,50.5,3.2,50.8',
        near: '50.63, 3.06',
        radius: '500',
        updatedSince: '2018-01-31',
      }).data,
    ).toEqual({
      family: ['fablab', 'coworking'],
      service: ['access', 'creation'],
      open: true,
      bbox: { west: 2.9, south: 50.5, east: 3.2, north: 50.8 },
      near: { latitude: 50.63, longitude: 3.06 },
      radius: 500,
      updatedSince: '2018-01-31',
    })
  })

  test.each([
    ['bbox', '179,50,-179,51'],
    ['bbox', '3.2,50.5,2.9,50.8'],
    ['bbox', '2.9,50.8,3.2,50.5'],
    ['bbox', '-180,-90,180,90'],
    ['bbox', '2.9,50.5,3.2'],
    ['bbox', '2.9,50.5,3.2,1e3'],
    ['bbox', 'NaN,50.5,3.2,50.8'],
    ['bbox', ['2.9,50.5,3.2,50.8']],
    ['near', '91,3'],
    ['near', 'Lille'],
    ['radius', '0'],
    ['radius', '-1'],
    ['radius', 'NaN'],
    ['radius', 'Infinity'],
    ['family', 'castle'],
    ['family', Array.from({ length: 10_000 }, () => 'fablab')],
    ['commune', 'Lille'],
    ['open', 'perhaps'],
    ['updatedSince', '2018-02-30'],
    ['updatedSince', 'yesterday'],
    ['q', 'a'.repeat(100_000)],
  ])('that means nothing is refused: %s=%s', (name, value) => {
    expect(read({ [name]: value }).success).toBe(false)
  })
})
