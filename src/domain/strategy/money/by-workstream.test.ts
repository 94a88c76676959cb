import { describe, expect, it } from 'vitest'

import { moneyOf, totalOf } from './by-workstream'

const line = (presentedCents: number, isPaid = false, isCertified = false) => ({
  presentedCents,
  isPaid,
  isCertified,
})

describe('the money of a volet', () => {
  it.each([
    { planned: [], plannedCents: null, isPlannedInPart: false },
    { planned: [{ amountCents: null }], plannedCents: null, isPlannedInPart: true },
    { planned: [{ amountCents: 0 }], plannedCents: 0, isPlannedInPart: false },
    {
      planned: [{ amountCents: 30_00 }, { amountCents: null }],
      plannedCents: 30_00,
      isPlannedInPart: true,
    },
  ])('of $planned is planned $plannedCents', ({ planned, ...expected }) => {
    expect(moneyOf(planned, [], [])).toMatchObject(expected)
  })

  it('tells what is committed, presented, paid and certified apart', () => {
    const spent = [line(10_00, true, true), line(5_00, true), line(2_00)]
    expect(moneyOf([], [{ amountCents: 40_00 }, { amountCents: 1_00 }], spent)).toMatchObject({
      committedCents: 41_00,
      presentedCents: 17_00,
      paidCents: 15_00,
      certifiedCents: 10_00,
    })
  })
})

describe('the total of the volets', () => {
  const known = moneyOf([{ amountCents: 60_00 }], [{ amountCents: 30_00 }], [line(12_00, true)])
  const unknown = moneyOf([], [{ amountCents: 10_00 }], [line(4_00)])

  it('is what the plans come to, what no volet has included', () => {
    expect(totalOf([known, unknown], 200_00)).toEqual({
      plannedCents: 200_00,
      unsplitCents: 140_00,
      committedCents: 40_00,
      presentedCents: 16_00,
      paidCents: 12_00,
      certifiedCents: 0,
    })
  })

  it('of some volets is unknown as long as one of them is', () => {
    expect(totalOf([known], null)).toMatchObject({ plannedCents: 60_00, unsplitCents: null })
    expect(totalOf([known, unknown], null)).toMatchObject({ plannedCents: null })
    expect(totalOf([], null)).toMatchObject({ plannedCents: null, committedCents: 0 })
  })
})
