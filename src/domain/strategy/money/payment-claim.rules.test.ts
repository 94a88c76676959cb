import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { type Claim, openFieldsOf } from './claim'
import { paymentClaimProblem, placingProblem } from './payment-claim.rules'
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
        expect(
          paymentClaimProblem(claim(after), claim(before)) === undefined,
          `${before} ${after}`,
        ).toBe(may)
      }
  })

  it('begins with a draft', () => {
    for (const state of states)
      expect(paymentClaimProblem(claim(state)) === undefined, state).toBe(state === 'draft')
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
    expect(paymentClaimProblem(after, { state: after.state })?.path).toBe(path)
  })
})

describe('a rejection', () => {
  const before = states.filter((state) => !paymentClaimProblem(claim('rejected'), claim(state)))

  it.each(before)('needs its reasons, which are open while the claim is %s', (state) => {
    const rejected = claim('rejected', { reasons: ' ' })
    expect(paymentClaimProblem(rejected, claim(state))?.path).toBe(
      state === 'rejected' ? undefined : 'reasons',
    )
    expect(openFieldsOf(state).includes('reasons')).toBe(state !== 'rejected')
  })

  it('may come until the claim is paid', () => {
    expect(before).toEqual(['submitted', 'complete', 'under-review', 'certified', 'rejected'])
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
            if (paymentClaimProblem(claim(next), claim(chosen.state))) continue
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
