import { expect, it } from 'vitest'

import { financingPlans } from '@/seed/strategy/financing-plans'
import { alertsOf } from '@/src/domain/strategy/money/alerts'
import { expenseProblem } from '@/src/domain/strategy/money/expense.rules'
import { financingPlanProblem } from '@/src/domain/strategy/money/financing-plan.rules'
import { timeProblem } from '@/src/domain/strategy/money/staff-time'
import { claimStates } from '@/src/domain/strategy/money/vocabulary'
import { dayOf } from '@/src/domain/platform/time/days'
import { forAnyDay } from '@/tests/support/any-day'

import { monthEnd } from './calendar'
import { sampleClaims, sampleExpenses, samplePlan, sampleSupplier } from './money'

type Dated = { startDate?: string; invoiceDate?: string; paymentDate?: string; endDate?: string }

/** In the order in which they come. */
const datesOf = ({ startDate, invoiceDate, paymentDate, endDate }: Dated) =>
  [startDate, invoiceDate, paymentDate, endDate].flatMap((date) => date ?? [])

it('says that it is a sample, in each of its documents', () => {
  const day = '2026-11-28'
  const expenses = sampleExpenses(day).map(({ data }) => data)
  const all = [samplePlan(day), ...sampleClaims(day).map(({ data }) => data), ...expenses]
  expect(new Set([sampleSupplier, ...all].map(({ sample }) => sample))).toEqual(new Set([true]))
  expect(all.filter(({ title }) => !title.includes('exemple'))).toEqual([])
})

it('has a claim in each state', () => {
  const states = sampleClaims('2026-11-28').map(({ state }) => state)
  expect([...states].sort()).toEqual(Object.keys(claimStates).sort())
})

it('holds by our own rules on any day, and so does the real plan', () => {
  for (const plan of financingPlans)
    expect(financingPlanProblem({ ...plan, _status: 'published' })).toBeUndefined()
  forAnyDay((day) => {
    const plan = samplePlan(day)
    const expenses = sampleExpenses(day)
    expect(financingPlanProblem({ ...plan, _status: 'published' })).toBeUndefined()
    for (const { data } of expenses) expect(expenseProblem(data, undefined, plan)).toBeUndefined()
    const times = expenses.flatMap(({ data }) =>
      'timeShare' in data && data.timeShare !== undefined ? [data] : [],
    )
    expect(times).toHaveLength(7)
    expect(timeProblem(times)).toBeUndefined()
  })
})

it('is of the past, each expense within its claim, paid after it was invoiced, on any day', () => {
  forAnyDay((day) => {
    const claims = sampleClaims(day).map(({ data }) => data)
    const lastMonth = monthEnd(day, -1)
    for (const [index, { startDate, endDate }] of claims.entries()) {
      expect(startDate < endDate).toBe(true)
      expect(startDate > (claims[index - 1]?.endDate ?? '')).toBe(true)
    }
    expect(dayOf(claims.at(-1)?.endDate ?? '')).toBe(lastMonth)
    for (const { claim, data } of sampleExpenses(day)) {
      const dates = datesOf(data)
      expect(dates, data.title).toEqual([...dates].sort())
      const within = claim === undefined ? undefined : claims[claim]
      for (const date of dates) {
        expect(dayOf(date) <= lastMonth, data.title).toBe(true)
        if (within) expect(within.startDate <= date && date <= within.endDate, date).toBe(true)
      }
    }
  })
})

it('has one expense to look at, on any day: it waits for its proof', () => {
  forAnyDay((day) => {
    const expenses = sampleExpenses(day).map(({ claim, hasProof, data }) => ({
      ...data,
      id: data.title,
      claim: claim === undefined ? undefined : String(claim),
      hasProof,
    }))
    const claims = sampleClaims(day).map(({ data, state }) => ({ ...data, id: data.title, state }))
    const alerts = alertsOf({ plan: samplePlan(day), workstreams: [], expenses, claims }, [], day)
    expect(alerts.map(({ code, about }) => [code, about?.id])).toEqual([
      ['missing-proof', 'Cartographie d’exemple'],
      ['missing-eu-publicity', 'Cartographie d’exemple'],
    ])
  })
})
