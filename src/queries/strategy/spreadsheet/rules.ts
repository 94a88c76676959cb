import type { RowRule } from '@/src/domain/platform/import/change'
import { actionProblem } from '@/src/domain/strategy/action.rules'
import { indicatorProblem } from '@/src/domain/strategy/indicator.rules'
import { indicatorValueProblem } from '@/src/domain/strategy/indicator-value.rules'
import { milestoneProblem } from '@/src/domain/strategy/milestone.rules'
import type { Expense } from '@/src/domain/strategy/money/expense'
import { expenseProblem } from '@/src/domain/strategy/money/expense.rules'
import type { Plan } from '@/src/domain/strategy/money/plan'
import { orientationProblem } from '@/src/domain/strategy/orientation.rules'
import type { SheetKind } from '@/src/domain/strategy/spreadsheet/layout'
import type { Scope } from '@/src/queries/platform/import/scope'

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
 * The rules of the dry run are those of the collections, so that all rows they refuse are told at once.
 * What needs more than a row and its plan is refused when it is written, one row at a time.
 */
export const readRules = async (
  kinds: ReadonlySet<string | null>,
  scope: Scope,
): Promise<Readonly<Record<SheetKind, RowRule>>> => {
  const plans: ReadonlyMap<string, Plan> = kinds.has('expenses')
    ? await readPlans(scope)
    : new Map()
  return {
    orientations: { problem: orientationProblem },
    actions: { problem: actionProblem },
    milestones: { problem: milestoneProblem },
    indicators: { problem: indicatorProblem },
    'indicator-values': { problem: indicatorValueProblem },
    expenses: {
      problem: (expense: Expense & { plan?: string }, before?: Expense) =>
        expenseProblem(expense, before, plans.get(expense.plan ?? '')),
    },
  }
}
