import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import {
  type Claim,
  claimProblem,
  dueOf,
  grantProblem,
  openFieldsOf,
  placingProblem,
} from './claim'
import { type Plan, planProblem } from './plan'
import { type ClaimState, claimStates } from './vocabulary'

const states = wordsOf(claimStates)

const claim = (state: ClaimState, more: Claim = {}): Claim => ({
  state,
  presentedCents: 100_00,
  retainedCents: state === 'draft' ? null : 100_00,
  reasons: 'Exemple',
  ...more,
})

describe('the path of a claim', () => {
  const path = ['draft', 'submitted', 'complete', 'under-review', 'certified', 'paid'] as const

  it('is one step at a time, and may end in a rejection until it is paid', () => {
    for (const before of states)
      for (const after of states) {
        const follows =
          before === after ||
          path.findIndex((one) => one === after) === path.findIndex((one) => one === before) + 1
        const isStep =
          before !== 'rejected' &&
          (follows || (after === 'rejected' && before !== 'draft' && before !== 'paid'))
        const may = before === after || (isStep && !(before === 'paid'))
        expect(claimProblem(claim(after), claim(before)) === undefined, `${before} ${after}`).toBe(
          may,
        )
      }
  })

  it('begins with a draft', () => {
    for (const state of states)
      expect(claimProblem(claim(state)) === undefined, state).toBe(state === 'draft')
  })
})

describe('what is retained', () => {
  it.each([
    ['more than presented', claim('under-review', { retainedCents: 100_01 }), 'retainedCents'],
    [
      'less, without a reason',
      claim('under-review', { retainedCents: 99_99, reasons: ' ' }),
      'reasons',
    ],
    ['less, with one', claim('under-review', { retainedCents: 99_99, reasons: 'TVA' }), undefined],
    ['nothing yet, under review', claim('under-review', { retainedCents: null }), undefined],
    ['nothing yet, certified', claim('certified', { retainedCents: null }), 'retainedCents'],
    ['something of a draft', claim('draft', { retainedCents: 1 }), 'retainedCents'],
    [
      'a period that ends before it starts',
      claim('draft', { startDate: '2018-01-01', endDate: '2017-01-01' }),
      'endDate',
    ],
  ])('%s', (_, after, path) => {
    expect(claimProblem(after, { state: after.state })?.path).toBe(path)
  })
})

describe('a rejection', () => {
  const before = states.filter((state) => !claimProblem(claim('rejected'), claim(state)))

  it.each(before)('needs its reasons, which are open while the claim is %s', (state) => {
    const rejected = claim('rejected', { reasons: ' ' })
    expect(claimProblem(rejected, claim(state))?.path).toBe(
      state === 'rejected' ? undefined : 'reasons',
    )
    expect(openFieldsOf(state).includes('reasons')).toBe(state !== 'rejected')
  })

  it('may come until the claim is paid', () => {
    expect(before).toEqual(['submitted', 'complete', 'under-review', 'certified', 'rejected'])
  })

  it('leaves nothing due', () => {
    expect(dueOf(claim('rejected'), [], planOf(1_000_00, 60_00))).toBeNull()
  })
})

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
        fc.pre(!planProblem(plan))
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

describe('the place of an expense', () => {
  const at = (id: string, state: ClaimState, plan = 'plan') => ({ id, state, plan, title: id })

  it.each(states)(
    'nothing enters, changes in or leaves a claim that is %s, unless it may',
    (state) => {
      const free = state === 'draft'
      const [here, elsewhere] = [at('here', state), at('elsewhere', 'draft')]
      expect(placingProblem(undefined, here, 'plan') === undefined).toBe(free)
      expect(placingProblem(here, here, 'plan') === undefined).toBe(free)
      expect(placingProblem(here, undefined, 'plan') === undefined).toBe(
        free || state === 'rejected',
      )
      expect(placingProblem(here, elsewhere, 'plan') === undefined).toBe(state === 'rejected')
    },
  )

  it('is in a claim of its own plan', () => {
    expect(placingProblem(undefined, at('other', 'draft', 'other'), 'plan')?.path).toBe('claim')
  })

  /** Whatever is tried in whatever order, an expense is in one certified claim at most. */
  it('is certified once', () => {
    const tries = fc.array(
      fc.record({ claim: fc.nat(2), what: fc.constantFrom('put', 'take', 'move') }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(tries, (all) => {
        const claims = [0, 1, 2].map((n) => at(String(n), 'draft'))
        const certifiedWith = new Set<string>()
        let inside: (typeof claims)[number] | undefined
        for (const { claim: n, what } of all) {
          const chosen = claims[n]
          if (!chosen) continue
          const to = what === 'take' ? undefined : chosen
          if (what !== 'move') {
            if (!placingProblem(inside, to, 'plan')) inside = to
          } else {
            const next = states[(states.indexOf(chosen.state) + 1) % states.length] ?? 'draft'
            if (claimProblem(claim(next), claim(chosen.state))) continue
            chosen.state = next
            if (next === 'certified' && inside === chosen) certifiedWith.add(chosen.id)
            if (next === 'rejected') certifiedWith.delete(chosen.id)
          }
        }
        expect(certifiedWith.size).toBeLessThanOrEqual(1)
      }),
    )
  })
})
