import { expect, it } from 'vitest'

import { financingPlans } from '@/seed/strategy/financing-plans'
import { completed, eligibilityProblem, expenseProblem } from '@/src/domain/strategy/money/expense'
import { planProblem } from '@/src/domain/strategy/money/plan'

import { sampleClaims, sampleExpenses, samplePlan, sampleSupplier } from './money'

it('says that it is a sample, in each of its documents', () => {
  const expenses = sampleExpenses.map(({ data }) => data)
  const all = [samplePlan, ...sampleClaims, ...expenses]
  expect(new Set([sampleSupplier, ...all].map(({ sample }) => sample))).toEqual(new Set([true]))
  expect(all.filter(({ title }) => !title.includes('exemple'))).toEqual([])
})

it('holds by our own rules, and so does the real plan', () => {
  for (const plan of [samplePlan, ...financingPlans])
    expect(planProblem({ ...plan, _status: 'published' })).toBeUndefined()
  for (const { data } of sampleExpenses) {
    expect(expenseProblem({ ...data, ...completed(data) })).toBeUndefined()
    expect(eligibilityProblem(data, samplePlan)).toBeUndefined()
  }
})
