import type { Problem } from '@/src/domain/platform/text/bilingual'
import { periodProblem } from '@/src/domain/platform/time/period'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'
import { codeProblem } from '@/src/domain/strategy/action-code'
import { blockedProblem } from '@/src/domain/strategy/blocked-action'
import { indicatorProblem } from '@/src/domain/strategy/indicator'
import { isWeight, weightMessage } from '@/src/domain/strategy/milestone'
import {
  completed,
  eligibilityProblem,
  type Expense,
  expenseProblem,
} from '@/src/domain/strategy/money/expense'
import type { Plan } from '@/src/domain/strategy/money/plan'
import { expenseCategories } from '@/src/domain/strategy/money/vocabulary'
import type { Document, Value } from '@/src/domain/strategy/spreadsheet/names'

import type { Scope } from './scope'

type Values = Document['values']

const text = (value: Value | undefined) => (typeof value === 'string' ? value : null)
const number = (value: Value | undefined) => (typeof value === 'number' ? value : null)

const weightProblem = ({ weight }: Values): Problem | undefined =>
  typeof weight === 'number' && !isWeight(weight)
    ? { path: 'weight', message: weightMessage }
    : undefined

const actionProblem = ({ code, status, startDate, endDate, ...others }: Values) =>
  codeProblem(text(code) ?? '') ??
  periodProblem({ startDate: text(startDate), endDate: text(endDate) }) ??
  (status === 'blocked'
    ? blockedProblem({ status, blocked: { reason: text(others['blocked.reason']) } })
    : undefined)

const problemOfIndicator = (values: Values) =>
  weightProblem(values) ??
  indicatorProblem({
    action: values.action,
    orientation: values.orientation,
    initialDate: text(values.initialDate),
    targetDate: text(values.targetDate),
  })

const isCategory = isWordOf(expenseCategories)

const expenseOf = (values: Values): Expense => ({
  kind: values.kind === 'staff' ? 'staff' : 'purchase',
  category: isCategory(values.category) ? values.category : null,
  invoiceDate: text(values.invoiceDate),
  paymentDate: text(values.paymentDate),
  invoiceNumber: text(values.invoiceNumber),
  netCents: number(values.netCents),
  vatCents: number(values.vatCents),
  grossCents: number(values.grossCents),
  presentedCents: number(values.presentedCents),
  eligibleCents: number(values.eligibleCents),
  person: text(values.person),
  startDate: text(values.startDate),
  endDate: text(values.endDate),
  timeShare: number(values.timeShare),
  loadedPayCents: number(values.loadedPayCents),
})

const problemOfExpense =
  (plans: ReadonlyMap<string, Plan>) => (values: Values, before?: Values) => {
    const expense = expenseOf(values)
    const plan = plans.get(text(values.plan) ?? '')
    return (
      expenseProblem({ ...expense, ...completed(expense, before && expenseOf(before)) }) ??
      (plan ? eligibilityProblem(expense, plan) : undefined)
    )
  }

/** The plans that expenses enter, as their collection looks at them: whoever writes, and as published. */
const readPlans = async ({ req }: Scope): Promise<ReadonlyMap<string, Plan>> => {
  const { docs } = await req.payload.find({
    collection: 'financing-plans',
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: { startDate: true, endDate: true, categories: true },
    trash: true,
  })
  return new Map(docs.map((plan) => [plan.id, plan]))
}

/**
 * Rules that the dry run checks as the collections will, so that all rows they refuse are told at
 * once. Whatever they leave out is refused when it is written, one row at a time.
 */
export const readRules = async (
  kinds: ReadonlySet<string | null>,
  scope: Scope,
): Promise<Readonly<Record<string, (values: Values, before?: Values) => Problem | undefined>>> => ({
  actions: actionProblem,
  milestones: weightProblem,
  indicators: problemOfIndicator,
  expenses: problemOfExpense(kinds.has('expenses') ? await readPlans(scope) : new Map()),
})
