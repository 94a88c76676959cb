import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { completed, costOf, type Expense } from './expense'
import { eligibilityProblem, expenseProblem } from './expense.rules'

const invoice: Expense = {
  kind: 'purchase',
  category: 'services',
  invoiceDate: '2017-06-01',
  netCents: 100_00,
  vatCents: 20_00,
  grossCents: 120_00,
}
const staff: Expense = {
  kind: 'staff',
  category: 'staff',
  person: 'Camille Exemple',
  startDate: '2017-06-01',
  endDate: '2017-06-30',
  timeShare: 33.33,
  loadedPayCents: 4_500_00,
}

describe('expenseProblem', () => {
  it.each([
    ['no gross amount', { ...invoice, netCents: null, grossCents: null }, 'grossCents'],
    ['tax that does not add up', { ...invoice, vatCents: 20_01 }, 'grossCents'],
    ['more presented than it costs', { ...invoice, presentedCents: 120_01 }, 'presentedCents'],
    [
      'more eligible than presented',
      { ...invoice, presentedCents: 50_00, eligibleCents: 50_01 },
      'eligibleCents',
    ],
    ['time of nobody', { ...staff, person: ' ' }, 'person'],
    ['time without a start', { ...staff, startDate: null }, 'startDate'],
    ['time without an end', { ...staff, endDate: null }, 'endDate'],
    ['time without its share', { ...staff, timeShare: null }, 'timeShare'],
    ['time without its pay', { ...staff, loadedPayCents: null }, 'loadedPayCents'],
    ['time that ends before it starts', { ...staff, endDate: '2017-05-31' }, 'endDate'],
    ['more than a share of the pay', { ...staff, presentedCents: 1_499_86 }, 'presentedCents'],
  ])('refuses %s', (_, expense, path) => {
    expect(expenseProblem(expense)?.path).toBe(path)
  })

  it('accepts what is complete, and any eligible part of any presented part of it', () => {
    const cents = fc.nat({ max: 1_000_000 })
    fc.assert(
      fc.property(cents, cents, cents, fc.nat({ max: 10_000 }), (net, vat, part, share) => {
        const gross = { kind: 'purchase', netCents: net, vatCents: vat } as const
        const hours = { ...staff, loadedPayCents: net, timeShare: share / 100 }
        for (const entered of [gross, hours]) {
          const expense = { ...entered, ...completed(entered) }
          const cost = costOf(expense) ?? 0
          const presentedCents = Math.min(part, cost)
          const eligibleCents = Math.min(vat, presentedCents)
          expect(expenseProblem({ ...expense, presentedCents, eligibleCents })).toBeUndefined()
          expect(expenseProblem({ ...expense, presentedCents: cost + 1 })).toBeDefined()
        }
      }),
    )
  })
})

describe('eligibilityProblem', () => {
  const plan = { startDate: '2017-01-01T12:00:00.000Z', endDate: '2018-12-31T12:00:00.000Z' }

  it.each([
    [{ invoiceDate: '2016-12-31' }, 'invoiceDate'],
    [{ invoiceDate: '2018-12-31', paymentDate: '2019-01-01' }, 'paymentDate'],
    [
      { invoiceDate: '2017-01-01T00:00:00.000Z', paymentDate: '2018-12-31T23:00:00.000Z' },
      undefined,
    ],
    [{ kind: 'staff', invoiceDate: '2016-01-01', startDate: '2017-01-01' }, undefined],
    [{ kind: 'staff', startDate: '2016-12-31' }, 'startDate'],
    [{ kind: 'staff', startDate: '2018-12-01', endDate: '2019-01-31' }, 'endDate'],
  ] as const)('of %j is on %s', (expense, path) => {
    expect(eligibilityProblem(expense, plan)?.path).toBe(path)
  })

  it('checks no date where the plan has no period', () => {
    expect(eligibilityProblem({ invoiceDate: '1999-01-01' }, {})).toBeUndefined()
  })

  it('keeps to the categories of the plan, where it has any', () => {
    const categories = [{ key: 'staff' as const }]
    expect(eligibilityProblem(invoice, { categories })?.path).toBe('category')
    expect(eligibilityProblem(invoice, { categories: [] })).toBeUndefined()
  })
})
