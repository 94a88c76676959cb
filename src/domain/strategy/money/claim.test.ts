import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Claim, dueOf } from './claim'
import { financingPlanProblem } from './financing-plan.rules'
import { grantProblem } from './payment-claim.rules'
import type { Plan } from './plan'

/** A plan whose grant is its rate, to the nearest euro. */
const planOf = (totalCents: number, rateBasisPoints: number): Plan => {
  const granted = 100 * Math.round((totalCents * rateBasisPoints) / 1_000_000)
  return {
    _status: 'published',
    totalCents,
    rateBasisPoints,
    funders: [
      { kind: 'feder', amountCents: granted },
      { kind: 'own', amountCents: totalCents - granted },
    ],
  }
}

/** What is due of each of some claims, certified one after the other. */
const duesOf = (retained: readonly number[], plan: Plan) => {
  const owed: Claim[] = []
  for (const retainedCents of retained)
    owed.push({ retainedCents, dueCents: dueOf({ retainedCents }, owed, plan) })
  return owed.map(({ dueCents }) => dueCents ?? Number.NaN)
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)

describe('what is owed', () => {
  it('is the rate of what is retained, unknown while that is', () => {
    const plan = planOf(1_969_083_00, 60_00)
    expect(dueOf({ retainedCents: 1_969_083_00 }, [], plan)).toBe(1_181_449_80)
    expect(dueOf({ retainedCents: null }, [], plan)).toBeNull()
    expect(dueOf({ retainedCents: 1 }, [], { ...plan, rateBasisPoints: null })).toBeNull()
  })

  it('is nothing of what is rejected', () => {
    expect(
      dueOf({ state: 'rejected', retainedCents: 100_00 }, [], planOf(1_000_00, 60_00)),
    ).toBeNull()
  })

  it('is rounded in all, not claim by claim', () => {
    expect(duesOf([333_31, 333_31, 333_38], planOf(1_000_00, 60_00))).toEqual([
      199_99, 199_98, 200_03,
    ])
  })

  it('is never less than nothing, when a plan is amended to a lower rate', () => {
    const others = [{ retainedCents: 500_00, dueCents: 300_00 }]
    expect(dueOf({ retainedCents: 10_00 }, others, planOf(1_000_00, 50_00))).toBe(0)
  })

  it('is not cut to a grant that is not entered yet', () => {
    const plan = { ...planOf(1_000_00, 60_00), funders: [] }
    expect(dueOf({ retainedCents: 100_00 }, [], plan)).toBe(60_00)
  })

  it('is granted in full of a plan that is consumed in full, in whatever claims and order', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 30_000_000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 9_999 }), (retained, rate) => {
        const plan = planOf(sum(retained), rate)
        const granted = plan.funders?.[0]?.amountCents ?? 0
        fc.pre(!financingPlanProblem(plan))
        const dues = duesOf(retained, plan)
        expect(grantProblem(dues, granted, 'retainedCents')).toBeUndefined()
        expect(Math.abs(granted - sum(dues))).toBeLessThanOrEqual(50)
        expect(Math.min(...dues)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('never exceeds the grant, in whatever order claims are certified', () => {
    const claims = fc.array(fc.integer({ min: 0, max: 50_000 }), { maxLength: 12 })
    fc.assert(
      fc.property(claims, fc.integer({ min: 100, max: 200_000 }), (retained, total) => {
        const plan = planOf(total, 60_00)
        const granted = plan.funders?.[0]?.amountCents ?? 0
        const owed: Claim[] = []
        for (const retainedCents of retained) {
          const dueCents = dueOf({ retainedCents }, owed, plan)
          const dues = [...owed.map((one) => one.dueCents), dueCents]
          if (!grantProblem(dues, granted, 'retainedCents')) owed.push({ retainedCents, dueCents })
        }
        expect(sum(owed.map(({ dueCents }) => dueCents ?? 0))).toBeLessThanOrEqual(granted)
      }),
    )
  })
})
