import type { Problem } from '@/src/domain/platform/bilingual'
import { periodProblem } from '@/src/domain/platform/period'
import { codeProblem } from '@/src/domain/strategy/action-code'
import { weightMessage } from '@/src/domain/strategy/milestone'
import { blockedProblem } from '@/src/domain/strategy/blocked-action'
import type { Document } from '@/src/domain/strategy/spreadsheet/names'

type Values = Document['values']

const text = (value: Values[string]): string | undefined =>
  typeof value === 'string' ? value : undefined

/**
 * Rules that the dry run checks as the collections will, so that all rows they refuse are told at
 * once. Whatever they leave out is refused when it is written, one row at a time.
 */
export const rules: Readonly<Record<string, (values: Values) => Problem | undefined>> = {
  actions: ({ code, status, startDate, endDate, 'blocked.reason': reason }) =>
    (typeof code === 'string' ? codeProblem(code) : undefined) ??
    periodProblem({ startDate: text(startDate), endDate: text(endDate) }) ??
    (status === 'blocked'
      ? blockedProblem({ status, blocked: { reason: text(reason) } })
      : undefined),
  milestones: ({ weight }) =>
    typeof weight === 'number' && weight <= 0
      ? { path: 'weight', message: weightMessage }
      : undefined,
}
