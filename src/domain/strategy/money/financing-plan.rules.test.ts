import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { financingPlanProblem } from './financing-plan.rules'
import { grantedOf, type Plan } from './plan'

/** The plan of the deliberation. It gives no split by category. */
const real: Plan = {
  _status: 'published',
  totalCents: 1_969_083_00,
  rateBasisPoints: 60_00,
  funders: [
    { kind: 'feder', amountCents: 1_181_450_00 },
    { kind: 'other', amountCents: 787_633_00 },
  ],
  categories: [{ key: 'staff' }, { key: 'services', amountCents: null }],
}

const funded = (feder: number, other: number): Plan['funders'] => [
  { kind: 'feder', amountCents: feder },
  { kind: 'other', amountCents: other },
]

describe('financingPlanProblem', () => {
  it('accepts the real plan, whose 60,00 % is 1 181 449,80 €', () => {
    expect(financingPlanProblem(real)).toBeUndefined()
    expect(grantedOf(real)).toBe(1_181_450_00)
  })

  it('accepts volets of which one is not known', () => {
    const planned = [
      { workstream: 'a', year: 2017, amountCents: 1_969_083_00 },
      { workstream: 'b', year: 2017, amountCents: null },
    ]
    expect(financingPlanProblem({ ...real, planned })).toBeUndefined()
  })

  it.each([
    ['one euro more of FEDER', { funders: funded(1_181_451_00, 787_632_00) }, 'rateBasisPoints'],
    ['one euro less of FEDER', { funders: funded(1_181_449_00, 787_634_00) }, 'rateBasisPoints'],
    ['no funder', { funders: [] }, 'totalCents'],
    ['one cent that nobody brings', { totalCents: 1_969_083_01 }, 'totalCents'],
    ['no rate, and FEDER', { rateBasisPoints: null }, 'rateBasisPoints'],
    ['a hundredth of a percent more', { rateBasisPoints: 60_01 }, 'rateBasisPoints'],
    ['a category twice', { categories: [{ key: 'staff' }, { key: 'staff' }] }, 'categories'],
    [
      'categories that do not make the total',
      {
        categories: [
          { key: 'staff', amountCents: 1_000_000_00 },
          { key: 'services', amountCents: 969_082_99 },
        ],
      },
      'categories',
    ],
    [
      'one known category above the total',
      { categories: [{ key: 'staff', amountCents: 1_969_083_01 }, { key: 'services' }] },
      'categories',
    ],
    [
      'a volet twice in a year',
      {
        planned: [
          { workstream: 'a', year: 2017 },
          { workstream: { id: 'a' }, year: 2017, amountCents: 1_00 },
        ],
      },
      'planned',
    ],
    [
      'volets above the total',
      {
        planned: [
          { workstream: 'a', year: 2017, amountCents: 1_969_083_00 },
          { workstream: 'a', year: 2018, amountCents: 1 },
        ],
      },
      'planned',
    ],
    ['an end before the start', { startDate: '2018-01-01', endDate: '2017-01-01' }, 'endDate'],
  ] as const)('refuses %s', (_, change, path) => {
    expect(financingPlanProblem({ ...real, ...change })?.path).toBe(path)
  })

  it.each([
    [600_00, undefined],
    [601_00, 'rateBasisPoints'],
  ])('rounds 600,498 € once: of %d cents it is on %s', (feder, path) => {
    const totalCents = 1_000_83
    const plan = { totalCents, rateBasisPoints: 60_00, funders: funded(feder, totalCents - feder) }
    expect(financingPlanProblem(plan)?.path).toBe(path)
  })

  it.each([
    ['half a plan, in the making', { funders: [], _status: 'draft' }],
    [
      'one known category below the total',
      { categories: [{ key: 'staff', amountCents: 1 }, { key: 'services' }] },
    ],
    [
      'no FEDER and no rate',
      { funders: [{ kind: 'own', amountCents: 1_969_083_00 }], rateBasisPoints: null },
    ],
  ] as const)('says nothing of %s', (_, change) => {
    expect(financingPlanProblem({ ...real, ...change })).toBeUndefined()
  })

  it('says how far apart the sides are', () => {
    expect(
      financingPlanProblem({ totalCents: 100_00, funders: funded(60_00, 30_00) })?.message.fr,
    ).toBe(
      'Le plan n’est pas équilibré\u00A0: 100,00\u00A0€ de dépenses pour 90,00\u00A0€ de ressources. Corrigez l’un ou l’autre.',
    )
  })

  it('accepts a grant within half a euro of its rate, and none further, in any order of lines', () => {
    const plans = fc.record({
      total: fc.integer({ min: 1_000, max: 99_999_999_999 }),
      rate: fc.integer({ min: 1, max: 9_999 }),
      euros: fc.integer({ min: -2, max: 2 }),
    })
    fc.assert(
      fc.property(plans, fc.boolean(), ({ total, rate, euros }, turned) => {
        const euro = (BigInt(total) * BigInt(rate) + 500_000n) / 1_000_000n // rounded once
        const granted = (Number(euro) + euros) * 100
        fc.pre(granted > 0 && granted <= total)
        const lines = [...(funded(granted, total - granted) ?? [])]
        const plan = {
          totalCents: total,
          rateBasisPoints: rate,
          funders: turned ? lines.reverse() : lines,
        }
        expect(financingPlanProblem(plan) === undefined).toBe(euros === 0)
      }),
    )
  })
})
