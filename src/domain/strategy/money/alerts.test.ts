import { describe, expect, it } from 'vitest'

import { alertsOf } from './alerts'
import { type Money, type SpentExpense, totalsOf } from './totals'

const expense = (id: string, more: Partial<SpentExpense> = {}): SpentExpense => ({
  id,
  title: id,
  category: 'services',
  presentedCents: 100_00,
  hasProof: true,
  euPublicity: true,
  claim: 'claim',
  ...more,
})

const money = (expenses: SpentExpense[], plan: Partial<Money['plan']> = {}): Money => ({
  plan: {
    startDate: '2017-01-01',
    endDate: '2018-12-31',
    totalCents: 1_000_00,
    funders: [
      { name: 'FEDER', kind: 'feder', amountCents: 600_00 },
      { name: 'Métropole', kind: 'own', amountCents: 400_00 },
    ],
    categories: [{ key: 'services', amountCents: 150_00 }, { key: 'staff' }],
    ...plan,
  },
  expenses,
  claims: [
    { id: '1', title: '1', state: 'paid', dueCents: 60_00 },
    { id: '2', title: '2', state: 'certified', dueCents: 30_00 },
    { id: '3', title: '3', state: 'under-review', dueCents: 10_00 },
    { id: '4', title: '4', state: 'rejected', dueCents: null },
  ],
  workstreams: [{ id: 'w', title: 'Tiers-lieux' }],
})

const codesIn = (...args: Parameters<typeof alertsOf>) =>
  alertsOf(...args).map(({ code, about }) => (about ? `${code} ${about.id}` : code))

describe('alertsOf', () => {
  it('has nothing to say of a plan in order', () => {
    expect(alertsOf(money([expense('a')]), [], '2018-01-01')).toEqual([])
  })

  it.each([
    ['a category overrun', [expense('a'), expense('b')], {}, ['overrun']],
    [
      'a category without an amount',
      [expense('a', { category: 'staff', presentedCents: 900_00 })],
      {},
      [],
    ],
    [
      'the total overrun',
      [expense('a', { category: 'staff', presentedCents: 1_000_01 })],
      {},
      ['overrun'],
    ],
    ['half a period', [], { startDate: null }, ['no-period']],
    ['a proof missing', [expense('a', { hasProof: false })], {}, ['missing-proof a']],
    ['no EU publicity', [expense('a', { euPublicity: null })], {}, ['missing-eu-publicity a']],
    ['no claim, long before the end', [expense('a', { claim: null })], {}, []],
    [
      'no claim, near the end',
      [expense('a', { claim: null })],
      { endDate: '2018-04-01' },
      ['not-claimed a'],
    ],
    [
      'a rejected claim, near the end',
      [expense('a', { claim: '4' })],
      { endDate: '2018-04-01' },
      ['not-claimed a'],
    ],
  ])('tells of %s', (_, expenses, plan, codes) => {
    expect(codesIn(money(expenses, plan), [], '2018-01-01')).toEqual(codes)
  })

  it('tells of indicators that are late', () => {
    expect(codesIn(money([]), [{ id: 'i', title: 'Lieux' }], '2018-01-01')).toEqual([
      'late-indicator i',
    ])
  })

  it('tells whether an unclaimed expense is in no claim, or in one that is rejected', () => {
    const inClaims = money([expense('a', { claim: null }), expense('b', { claim: '4' })], {
      endDate: '2018-04-01',
      categories: [],
    })
    const alerts = alertsOf(inClaims, [], '2018-01-01')
    expect(alerts.map(({ message }) => message.fr)).toEqual([
      '«\u00A0a\u00A0»\u00A0: cette dépense n’est dans aucune demande de paiement.',
      '«\u00A0b\u00A0»\u00A0: la demande de paiement de cette dépense est rejetée, elle n’est dans aucune autre.',
    ])
  })

  it('says by how much', () => {
    const [first] = alertsOf(money([expense('a'), expense('b')]), [], '2018-01-01')
    expect(first?.message.fr).toBe(
      '«\u00A0Prestations de services\u00A0»\u00A0: 200,00\u00A0€ consommés pour 150,00\u00A0€ prévus, 50,00\u00A0€ de trop.',
    )
  })
})

describe('totalsOf', () => {
  it('tells consumed from planned, and what is not known from nothing', () => {
    const expenses = [
      expense('a', { workstream: 'w' }),
      expense('b', { category: 'travel', presentedCents: null }),
    ]
    const { all, byCategory, byWorkstream, byFunder } = totalsOf(money(expenses))
    expect(all).toMatchObject({ plannedCents: 1_000_00, consumedCents: 100_00, counted: 2 })
    expect(byCategory).toMatchObject([
      { key: 'services', plannedCents: 150_00, consumedCents: 100_00, counted: 1 },
      { key: 'staff', plannedCents: null, consumedCents: 0, counted: 0 },
      { key: 'travel', plannedCents: null, consumedCents: 0, counted: 1 },
    ])
    expect(byWorkstream).toMatchObject([
      { key: 'w', consumedCents: 100_00, counted: 1 },
      { key: '', consumedCents: 0, counted: 1 },
    ])
    expect(byFunder).toMatchObject([
      { key: 'feder', plannedCents: 600_00, consumedCents: 90_00, counted: 2 },
      { key: 'own', plannedCents: 400_00, consumedCents: null },
    ])
  })
})
