import { expect, it } from 'vitest'

import { financingPlans } from '@/seed/strategy/financing-plans'
import { expenseProblem } from '@/src/domain/strategy/money/expense.rules'
import { financingPlanProblem } from '@/src/domain/strategy/money/financing-plan.rules'

import { sampleClaims, sampleExpenses, samplePlan, sampleSupplier } from './money'

it('says that it is a sample, in each of its documents', () => {
  const expenses = sampleExpenses.map(({ data }) => data)
  const all = [samplePlan, ...sampleClaims, ...expenses]
  expect(new Set([sampleSupplier, ...all].map(({ sample }) => sample))).toEqual(new Set([true]))
  expect(all.filter(({ title }) => !title.includes('exemple'))).toEqual([])
})

it('holds by our own rules, and so does the real plan', () => {
  for (const plan of [samplePlan, ...financingPlans])
    expect(financingPlanProblem({ ...plan, _status: 'published' })).toBeUndefined()
  for (const { data } of sampleExpenses)
    expect(expenseProblem(data, undefined, samplePlan)).toBeUndefined()
})
