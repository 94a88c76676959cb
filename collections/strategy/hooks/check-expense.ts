import type {
  CollectionAfterChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import { completed, invoiceKeyOf, personKeyOf } from '@/src/domain/strategy/money/expense'
import { duplicateInvoice, expenseProblem } from '@/src/domain/strategy/money/expense.rules'
import { timeProblem } from '@/src/domain/strategy/money/staff-time'
import type { Expense } from '@/src/payload-types'
import { expenseFor, planFor } from '@/src/queries/strategy/money-documents'
import { refuse } from '@/src/payload/errors/refuse'

/** Writes what follows from what was entered, and refuses what does not hold by itself or in its plan. */
export const checkExpense: CollectionBeforeValidateHook<Expense> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc : undefined // a copy begins anew
  const entered: Partial<Expense> = { ...originalDoc, ...data }
  const plan = await planFor(idOf(entered.plan), req)
  const problem = expenseProblem(entered, before, plan)
  if (problem && !entered.deletedAt) refuse(problem, collection.slug, req)
  return {
    ...data,
    ...completed(entered, before),
    invoiceKey: invoiceKeyOf(entered.invoiceNumber),
    personKey: personKeyOf(entered.person),
    ...(entered.deletedAt && { claim: null }), // what is thrown away is claimed of nobody
  }
}

const found = { depth: 0, pagination: false, overrideAccess: true } as const // it counts, whoever writes
const notTrashed = { deletedAt: { equals: null } }

const hasDuplicateInvoice = async (
  { id, supplier, invoiceKey, kind }: Expense,
  req: PayloadRequest,
) => {
  const from = idOf(supplier)
  if (kind === 'staff' || !from || !invoiceKey) return false
  const { docs } = await req.payload.find({
    collection: 'expenses',
    where: {
      and: [
        { supplier: { equals: from } },
        { invoiceKey: { equals: invoiceKey } },
        { kind: { equals: 'purchase' } },
        { id: { not_equals: id } },
        notTrashed,
      ],
    },
    limit: 1,
    ...found,
    req,
    select: { title: true },
  })
  return docs.length > 0
}

/** What is written of someone’s time over the days of an expense, this one included. */
const timeBeside = async (
  { personKey, startDate, endDate, kind }: Expense,
  req: PayloadRequest,
) => {
  if (kind !== 'staff' || !personKey || !startDate || !endDate) return []
  const { docs } = await req.payload.find({
    collection: 'expenses',
    where: {
      and: [
        { personKey: { equals: personKey } },
        { kind: { equals: 'staff' } },
        // A day is compared as a day: its hour may differ.
        { startDate: { less_than_equal: `${endDate.slice(0, 10)}T23:59:59.999Z` } },
        { endDate: { greater_than_equal: `${startDate.slice(0, 10)}T00:00:00.000Z` } },
        notTrashed,
      ],
    },
    ...found,
    req,
    select: { startDate: true, endDate: true, timeShare: true },
  })
  return docs.map((share) => ({
    startDate: share.startDate ?? startDate,
    endDate: share.endDate ?? endDate,
    timeShare: share.timeShare ?? 0,
  }))
}

/**
 * Refuses what an expense makes of the others, once it is written among them: of several that are
 * written at once, in whatever order, the last one sees them all.
 */
export const checkAmongExpenses: CollectionAfterChangeHook<Expense> = async ({
  collection,
  doc: { id },
  req,
}) => {
  const expense = await expenseFor(id, req)
  if (!expense || expense.deletedAt) return
  if (await hasDuplicateInvoice(expense, req)) refuse(duplicateInvoice, collection.slug, req)
  const problem = timeProblem(await timeBeside(expense, req))
  if (problem) refuse(problem, collection.slug, req)
}
