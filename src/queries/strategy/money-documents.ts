import type { PayloadRequest, Where } from 'payload'

import { submittedStates } from '@/src/domain/strategy/money/claim'
import type { Expense } from '@/src/payload-types'
import { writeAlone } from '@/collections/strategy/hooks/write-money'

/** The rules of the money hold whoever writes, and look at all of it as it is now. */
const whole = { depth: 0, overrideAccess: true } as const
const one = { ...whole, disableErrors: true, trash: true } as const

/** The plan in force: as published, whatever draft is in the making. */
export const planFor = async (id: string | undefined, req: PayloadRequest) =>
  id === undefined
    ? undefined
    : await req.payload.findByID({ collection: 'financing-plans', id, ...one, joins: false, req })

export const claimFor = async (id: string | undefined, req: PayloadRequest) =>
  id === undefined
    ? undefined
    : await req.payload.findByID({ collection: 'payment-claims', id, ...one, joins: false, req })

/** An expense as it is stored: what a hook is given may hold only what the reader asked for. */
export const expenseFor = (id: string, req: PayloadRequest) =>
  req.payload.findByID({ collection: 'expenses', id, ...one, req })

const notTrashed = { deletedAt: { equals: null } }

/** The expenses of a plan or of a claim that are not in the trash. */
export const expensesOf = async (
  field: 'plan' | 'claim',
  id: string,
  req: PayloadRequest,
): Promise<Expense[]> => {
  const where = { and: [{ [field]: { equals: id } }, notTrashed] }
  const { docs } = await req.payload.find({
    collection: 'expenses',
    where,
    pagination: false,
    ...whole,
    req,
  })
  return docs
}

/** Whether there is such an expense, in the trash included: it may come back. */
export const isThereExpense = async (where: Where, req: PayloadRequest) => {
  const { totalDocs } = await req.payload.count({
    collection: 'expenses',
    where,
    overrideAccess: true, // as above
    trash: true,
    req,
  })
  return totalDocs > 0
}

/** Whether there is one in a claim that has left its draft. */
export const isThereClaimedExpense = async (where: Where, req: PayloadRequest) => {
  if (!(await isThereExpense(where, req))) return false
  await writeAlone(req) // its claim may be about to be submitted
  return isThereExpense({ and: [where, { 'claim.state': { in: submittedStates } }] }, req)
}

export const claimsOf = async (plan: string, req: PayloadRequest) => {
  const where = { and: [{ plan: { equals: plan } }, notTrashed] }
  const { docs } = await req.payload.find({
    collection: 'payment-claims',
    where,
    pagination: false,
    ...whole,
    joins: false,
    req,
  })
  return docs
}
