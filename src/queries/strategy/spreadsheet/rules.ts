import type { Problem } from '@/src/domain/platform/bilingual'
import { periodProblem } from '@/src/domain/platform/period'
import { codeProblem } from '@/src/domain/strategy/action-code'
import { blockedProblem } from '@/src/domain/strategy/blocked-action'
import { indicatorProblem } from '@/src/domain/strategy/indicator'
import { weightMessage } from '@/src/domain/strategy/milestone'
import { completed, expenseProblem } from '@/src/domain/strategy/money/expense'
import type { Document, Value } from '@/src/domain/strategy/spreadsheet/names'

type Values = Document['values']

const text = (value: Value | undefined) => (typeof value === 'string' ? value : null)
const number = (value: Value | undefined) => (typeof value === 'number' ? value : null)

const weightProblem = ({ weight }: Values): Problem | undefined =>
  typeof weight === 'number' && weight <= 0 ? { path: 'weight', message: weightMessage } : undefined

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

const problemOfExpense = (values: Values) => {
  const expense = {
    kind: values.kind === 'staff' ? ('staff' as const) : ('purchase' as const),
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
  }
  return expenseProblem({ ...expense, ...completed(expense) })
}

/**
 * Rules that the dry run checks as the collections will, so that all rows they refuse are told at
 * once. Whatever they leave out is refused when it is written, one row at a time.
 */
export const rules: Readonly<Record<string, (values: Values) => Problem | undefined>> = {
  actions: actionProblem,
  milestones: weightProblem,
  indicators: problemOfIndicator,
  expenses: problemOfExpense,
}
