import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { idOf } from '@/src/domain/platform/document/related'
import { lockedClaim, openFieldsOf } from '@/src/domain/strategy/money/claim'
import { placingProblem } from '@/src/domain/strategy/money/payment-claim.rules'
import type { Expense, PaymentClaim } from '@/src/payload-types'

import { changes } from '@/collections/hooks/changes'
import { mayRemove } from '@/collections/committee/hooks/lock-minutes'
import { claimFor, expenseFor, expensesOf } from '@/src/queries/strategy/money-documents'
import { conflict, refuse } from '@/src/payload/errors/refuse'

/** What the server writes by itself, and what only leads here. */
const notContent = ['id', 'createdAt', 'updatedAt', 'presentedCents', 'dueCents', 'expenses']
const derived = ['id', 'createdAt', 'updatedAt', 'invoiceKey', 'personKey']

const placeOf = async (claim: Expense['claim'], req: PayloadRequest) => {
  const found = await claimFor(idOf(claim), req)
  return found ? { ...found, plan: idOf(found.plan) } : undefined
}

/** Nothing in a submitted claim changes, enters it or leaves it… */
export const lockExpense: CollectionBeforeValidateHook<Expense> = async ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc : undefined // a copy begins anew
  if (before && !changes(data, before, derived)) return data
  const expense = { ...before, ...data }
  const from = await placeOf(before?.claim, req)
  const to = await placeOf(expense.claim, req)
  const problem = placingProblem(from, to, idOf(expense.plan))
  if (problem) refuse(problem, collection.slug, req)
  return data
}

/** … nor does the claim itself, but for what the authority answers. */
export const lockClaim: CollectionBeforeValidateHook<PaymentClaim> = ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc || originalDoc.state === 'draft') return data
  const free = [...notContent, ...openFieldsOf(originalDoc.state)]
  if (changes(data, originalDoc, free))
    refuse({ path: 'state', message: lockedClaim(originalDoc.state) }, collection.slug, req)
  return data
}

/** A submitted claim is not deleted… */
export const keepClaim: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (mayRemove(req)) return
  const claim = await claimFor(String(id), req)
  if (claim && claim.state !== 'draft') throw conflict(lockedClaim(claim.state), req)
  if ((await expensesOf('claim', String(id), req)).length > 0) throw conflict(stillHolds, req)
}

export const stillHolds: Bilingual = {
  fr: 'Cette demande a des dépenses\u00A0: retirez-les d’abord.',
  en: 'This claim has expenses: take them out first.',
}

/** … nor an expense of it. */
export const keepExpense: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (mayRemove(req)) return
  const expense = await expenseFor(String(id), req)
  const claim = await claimFor(idOf(expense?.claim), req)
  if (claim && claim.state !== 'draft') throw conflict(lockedClaim(claim.state), req)
}
