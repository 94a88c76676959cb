import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import { sumOf } from '@/src/domain/strategy/money/amount'
import { dueOf, owedStates } from '@/src/domain/strategy/money/claim'
import {
  certifiedTogether,
  grantProblem,
  paymentClaimProblem,
} from '@/src/domain/strategy/money/payment-claim.rules'
import { grantedOf } from '@/src/domain/strategy/money/plan'
import type { Expense, FinancingPlan, PaymentClaim } from '@/src/payload-types'
import { refuse } from '@/src/payload/errors/refuse'
import {
  claimFor,
  claimsOf,
  expenseFor,
  expensesOf,
  planFor,
} from '@/src/queries/strategy/money-documents'

import { stillHolds } from './lock-claim'

const presentedIn = (expenses: readonly Expense[]) =>
  sumOf(expenses.map(({ presentedCents }) => presentedCents))

/** The claims of a plan of which something is owed. */
const owedOf = async (plan: string, req: PayloadRequest) =>
  (await claimsOf(plan, req)).filter(({ state }) => owedStates.includes(state))

const dueNow = async (
  claim: Partial<PaymentClaim>,
  id: string | undefined,
  plan: FinancingPlan | null | undefined,
  req: PayloadRequest,
) => {
  if (!plan) return null
  const others = (await owedOf(plan.id, req)).filter((other) => other.id !== id)
  return dueOf(claim, others, plan)
}

/** Payload writes the documents of a bulk in parallel: none of them would see what the others are owed. */
export const certifyOneByOne: CollectionBeforeOperationHook<'payment-claims'> = ({
  args,
  collection,
  operation,
  req,
}) => {
  const isOfOne = 'id' in args && typeof args.id === 'string'
  if (operation !== 'update' || isOfOne || !('data' in args)) return
  if (args.data.state === 'certified') refuse(certifiedTogether, collection.slug, req)
}

/** What a claim comes to is computed while it is a draft; what it is owed, until that is certain. */
export const settleClaim: CollectionBeforeChangeHook<PaymentClaim> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc : undefined // a copy begins anew
  const claim = { ...before, ...data }
  const isDraft = !before || before.state === 'draft'
  const expenses = before && isDraft ? await expensesOf('claim', before.id, req) : []
  const presentedCents = isDraft ? presentedIn(expenses) : before.presentedCents
  if (expenses.length > 0 && claim.deletedAt)
    refuse({ path: 'expenses', message: stillHolds }, collection.slug, req)
  if (expenses.some(({ plan }) => idOf(plan) !== idOf(claim.plan)))
    refuse({ path: 'plan', message: stillHolds }, collection.slug, req)

  const plan = await planFor(idOf(claim.plan), req)
  const entered = { ...claim, presentedCents }
  const problem = paymentClaimProblem(entered, before, expenses, plan ?? undefined)
  if (problem) refuse(problem, collection.slug, req)

  const isCertain = before && owedStates.includes(before.state) && claim.state !== 'rejected'
  const dueCents = isCertain ? before.dueCents : await dueNow(claim, before?.id, plan, req)
  return { ...data, presentedCents, dueCents }
}

/** What is owed of a plan, this claim included, is no more than what is granted. */
export const checkGrant: CollectionAfterChangeHook<PaymentClaim> = async ({
  collection,
  doc: { id },
  req,
}) => {
  const claim = await claimFor(id, req)
  const plan = await planFor(idOf(claim?.plan), req)
  if (!claim || !plan || !owedStates.includes(claim.state)) return
  const dues = (await owedOf(plan.id, req)).map(({ dueCents }) => dueCents)
  const problem = grantProblem(dues, grantedOf(plan), 'retainedCents')
  if (problem) refuse(problem, collection.slug, req)
}

/** Straight into the database: nothing of the claim that a person wrote changes. */
const refresh = async (id: string | undefined, req: PayloadRequest) => {
  const claim = await claimFor(id, req)
  if (claim?.state !== 'draft') return
  await req.payload.db.updateOne({
    collection: 'payment-claims',
    id: claim.id,
    data: { presentedCents: presentedIn(await expensesOf('claim', claim.id, req)) },
    req,
  })
}

/** A draft claim follows its expenses… */
export const refreshClaims: CollectionAfterChangeHook<Expense> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const claims = [(await expenseFor(doc.id, req))?.claim, previousDoc.claim].map(idOf)
  for (const id of new Set(claims)) await refresh(id, req)
}

/** … and the one that is deleted leaves it first: later, only what its reader asked for is known. */
export const leaveClaim: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const claim = idOf((await expenseFor(String(id), req))?.claim)
  if (!claim) return
  await req.payload.db.updateOne({ collection: 'expenses', id, data: { claim: null }, req })
  await refresh(claim, req)
}
