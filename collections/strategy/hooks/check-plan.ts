import type {
  CollectionAfterChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { owedStates } from '@/src/domain/strategy/money/claim'
import { eligibilityProblem } from '@/src/domain/strategy/money/expense.rules'
import { financingPlanProblem } from '@/src/domain/strategy/money/financing-plan.rules'
import { grantProblem } from '@/src/domain/strategy/money/payment-claim.rules'
import { grantedOf } from '@/src/domain/strategy/money/plan'
import type { FinancingPlan } from '@/src/payload-types'
import { checkDocument } from '@/collections/hooks/check-document'
import { keep } from '@/collections/hooks/keep'
import { claimsOf, expensesOf, planFor } from '@/src/queries/strategy/money-documents'
import { refuse } from '@/src/payload/errors/refuse'
import { writeAlone } from './write-money'

export const checkPlan = checkDocument<FinancingPlan>(financingPlanProblem)

/** A plan that changes still has room for what was spent and for what is owed. */
export const checkWithinPlan: CollectionAfterChangeHook<FinancingPlan> = async ({
  collection,
  doc: { id },
  operation,
  req,
}) => {
  const plan = operation === 'create' ? undefined : await planFor(id, req)
  if (!plan) return
  const left = (await expensesOf('plan', id, req)).find((one) => eligibilityProblem(one, plan))
  if (left) refuse({ path: 'endDate', message: leavesOut(left.title) }, collection.slug, req)
  const owed = (await claimsOf(id, req)).filter(({ state }) => owedStates.includes(state))
  const dues = owed.map(({ dueCents }) => dueCents)
  const problem = grantProblem(dues, grantedOf(plan), 'funders')
  if (problem) refuse(problem, collection.slug, req)
}

const leavesOut = (title: string): Bilingual => ({
  fr: `La dépense «\u00A0${title}\u00A0» n’entrerait plus dans ce plan\u00A0: gardez sa période et son poste.`,
  en: `The expense “${title}” would no longer fit this plan: keep its period and its category.`,
})

const inUse: Bilingual = {
  fr: 'Ce plan a des dépenses ou des demandes de paiement\u00A0: il reste.',
  en: 'This plan has expenses or payment claims: it stays.',
}

const isUsed = async (id: string, req: PayloadRequest) =>
  (await expensesOf('plan', id, req)).length > 0 || (await claimsOf(id, req)).length > 0

/** A plan on which something was spent is neither put in the trash… */
export const keepPlanOnChange: CollectionBeforeValidateHook<FinancingPlan> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data?.deletedAt && originalDoc && (await isUsed(originalDoc.id, req)))
    refuse({ path: 'deletedAt', message: inUse }, collection.slug, req)
  return data
}

/** … nor deleted. */
export const keepPlan = keep(async (id, req) => {
  await writeAlone(req)
  return (await isUsed(id, req)) ? inUse : undefined
})
