import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { keep } from '@/collections/hooks/keep'
import { lock } from '@/collections/hooks/lock'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { idOf } from '@/src/domain/platform/document/related'
import { lockedClaim, openFieldsOf } from '@/src/domain/strategy/money/claim'
import { placingProblem } from '@/src/domain/strategy/money/payment-claim.rules'
import type { Expense, PaymentClaim } from '@/src/payload-types'
import { changes } from '@/collections/hooks/changes'
import { claimFor, expenseFor, expensesOf } from '@/src/queries/strategy/money-documents'
import { refuse } from '@/src/payload/errors/refuse'

/** What the server writes by itself, and what only leads here. */
const notContent = ['id', 'createdAt', 'updatedAt', 'presentedCents', 'dueCents', 'expenses']
const derived = ['id', 'createdAt', 'updatedAt', 'invoiceKey', 'personKey']

const placeOf = async (claim: Expense['claim'], req: PayloadRequest) => {
  const found = await claimFor(idOf(claim), req)
  return found ? { ...found, plan: idOf(found.plan) } : undefined
}

/** Nothing in a submitted claim changes, enters it or leaves it… */
export const lockExpense = lock<Expense>(derived, async ({ data, before, req }) => {
  const from = await placeOf(before?.claim, req)
  const { claim, plan } = { ...before, ...data }
  return placingProblem(from, await placeOf(claim, req), idOf(plan))
})

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
export const keepClaim = keep(async (id, req) => {
  const claim = await claimFor(id, req)
  if (claim && claim.state !== 'draft') return lockedClaim(claim.state)
  return (await expensesOf('claim', id, req)).length > 0 ? stillHolds : undefined
})

export const stillHolds: Bilingual = {
  fr: 'Cette demande a des dépenses\u00A0: retirez-les d’abord.',
  en: 'This claim has expenses: take them out first.',
}

/** … nor an expense of it. */
export const keepExpense = keep(async (id, req) => {
  const expense = await expenseFor(id, req)
  const claim = await claimFor(idOf(expense?.claim), req)
  return claim && claim.state !== 'draft' ? lockedClaim(claim.state) : undefined
})
