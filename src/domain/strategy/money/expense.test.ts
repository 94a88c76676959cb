import { describe, expect, it } from 'vitest'

import { completed, type Expense, invoiceKeyOf, personKeyOf } from './expense'

const staff: Expense = {
  kind: 'staff',
  category: 'staff',
  person: 'Camille Exemple',
  startDate: '2017-06-01',
  endDate: '2017-06-30',
  timeShare: 33.33,
  loadedPayCents: 4_500_00,
}

describe('completed', () => {
  it.each([
    [
      { netCents: 100, vatCents: 20 },
      { netCents: 100, vatCents: 20, grossCents: 120 },
    ],
    [
      { netCents: 100, grossCents: 120 },
      { netCents: 100, vatCents: 20, grossCents: 120 },
    ],
    [
      { vatCents: 20, grossCents: 120 },
      { netCents: 100, vatCents: 20, grossCents: 120 },
    ],
    [{ grossCents: 120 }, { netCents: null, vatCents: null, grossCents: 120 }],
  ])('of %j is %j', (entered, amounts) => {
    const presentedCents = amounts.grossCents
    expect(completed({ kind: 'purchase', ...entered })).toEqual({ ...amounts, presentedCents })
  })

  it('presents all of it unless less was entered', () => {
    expect(completed(staff).presentedCents).toBe(1_499_85)
    expect(completed({ ...staff, presentedCents: 0 }).presentedCents).toBe(0)
  })

  it.each([
    ['all of it, which follows', 1_499_85, 1_499_85, 2_250_00],
    ['a part, which stays', 1_000_00, 1_000_00, 1_000_00],
    ['another part with this write', 1_499_85, 1_000_00, 1_000_00],
    ['nothing any more', 1_000_00, null, 2_250_00],
  ])('of more time presents %s', (_, was, presentedCents, now) => {
    const before = { ...staff, presentedCents: was }
    expect(completed({ ...staff, timeShare: 50, presentedCents }, before).presentedCents).toBe(now)
  })
})

describe('keys', () => {
  it.each([
    ['F 2017-12', 'f2017-12'],
    [' F2017-12\u00A0', 'f2017-12'],
    ['', null],
    [null, null],
  ])('of the invoice %j is %j', (number, key) => {
    expect(invoiceKeyOf(number)).toBe(key)
  })

  it('of a person ignores case, accents and spaces', () => {
    expect(personKeyOf('  Éloïse  DUPONT ')).toBe(personKeyOf('eloise dupont'))
    expect(personKeyOf('Eloise Dupond')).not.toBe(personKeyOf('eloise dupont'))
  })
})
