import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aPlaceEntry } from './a-place-entry.fixture'
import { type CountedPlace, isMemberOn, placesInWords, placeStatistics } from './statistics'

const day = '2018-06-30'
const lille = { inseeCode: '59350', name: 'Lille' }
const roubaix = { inseeCode: '59512', name: 'Roubaix' }
const late = { inseeCode: '59005', name: 'Allennes-les-Marais', memberSince: '2020-03-14' }
const communes = [lille, roubaix, late]

const place = (data: Partial<CountedPlace>): CountedPlace => ({ ...aPlaceEntry(), ...data })

it.each([
  [{}, true],
  [{ memberSince: '2018-06-30' }, true],
  [{ memberSince: '2018-07-01T12:00:00.000Z' }, false],
  [{ memberUntil: '2018-06-30' }, false],
  [{ memberUntil: '2018-07-01' }, true],
])('a commune of %j is a member: %s', (commune, isMember) => {
  expect(isMemberOn(commune, day)).toBe(isMember)
})

describe('statistics', () => {
  const { all, samples, ...statistics } = placeStatistics(
    [
      place({
        commune: lille,
        state: 'open',
        families: ['coworking', 'culture'],
        callFamilies: [],
        isNetworkMember: true,
        verifiedAt: '2017-07-01T12:00:00.000Z',
        fundings: [
          { programme: 'Appel', year: 2017, amount: 20_000 },
          { programme: 'Appel ', year: 2018, amount: null },
        ],
      }),
      place({
        commune: lille,
        state: undefined,
        families: [],
        callFamilies: ['datalab'],
        isNetworkMember: false,
        verifiedAt: '2017-06-30T12:00:00.000Z',
        fundings: [
          { programme: 'Appel', year: 2017, amount: 5_000 },
          { programme: 'Appel', year: 2017, amount: 1_000 },
        ],
        isSample: true,
      }),
    ],
    communes,
    day,
  )

  it('count the places, and what is known of them', () => {
    expect(all).toEqual({
      places: 2,
      open: 1,
      members: 1,
      verified: 1, // a year ago to the day is no longer
      funded: 2,
      amount: 26_000,
      unknown: 1,
    })
    expect(samples).toBe(1)
  })

  it('count the communes of the day: one that joined later is not missing', () => {
    expect(statistics).toMatchObject({ communes: 2, covered: 1 })
    expect(statistics.byCommune.map(({ name, places }) => [name, places])).toEqual([
      ['Lille', 2],
      ['Roubaix', 0],
    ])
  })

  it('count a place in each of its families, and tell those that no source places', () => {
    const some = ({ places }: { places: number }) => places > 0
    expect(statistics.families.filter(some).map(({ word }) => word)).toEqual([
      'coworking',
      'culture',
      null,
    ])
    expect(statistics.callFamilies.filter(some).map(({ word }) => word)).toEqual(['datalab', null])
    expect(statistics.states.filter(some).map(({ word }) => word)).toEqual(['open', null])
  })

  it('add up each programme by year, a place once, and tell what amounts are not known', () => {
    expect(statistics.programmes).toEqual([
      { programme: 'Appel', year: 2018, places: 1, amount: 0, unknown: 1 },
      { programme: 'Appel', year: 2017, places: 2, amount: 26_000, unknown: 0 },
    ])
  })
})

it('whatever the places, what is told apart adds up', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 1e6 }))
  const funding = fc.record({
    programme: fc.constantFrom('a', 'b'),
    year: fc.option(fc.constantFrom(2017, 2018)),
    amount,
  })
  const places = fc.array(
    fc.record({
      commune: fc.constantFrom(lille, roubaix),
      state: fc.constantFrom('open' as const, 'closed' as const, undefined),
      fundings: fc.array(funding),
    }),
  )
  fc.assert(
    fc.property(places, (some) => {
      const { all, states, byCommune, programmes } = placeStatistics(
        some.map((one) => place(one)),
        communes,
        day,
      )
      const sum = (parts: readonly { places: number; amount: number }[]) =>
        parts.reduce((total, part) => total + part.amount, 0)
      const count = (parts: readonly { places: number }[]) =>
        parts.reduce((total, part) => total + part.places, 0)
      expect([count(states), count(byCommune)]).toEqual([some.length, some.length])
      expect([sum(states), sum(byCommune), sum(programmes)]).toEqual([
        all.amount,
        all.amount,
        all.amount,
      ])
    }),
  )
})

it.each([
  [{ places: 0, verified: 0 }, 'Aucun tiers-lieu n’est publié'],
  [
    { places: 1, verified: 0 },
    '1 tiers-lieu dans 1 commune sur 95, aucun vérifié depuis moins d’un an',
  ],
])('%j is said as a person would', (tally, fr) => {
  expect(placesInWords(tally, { communes: 95, covered: tally.places })).toMatchObject({ fr })
})
