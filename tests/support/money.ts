import { randomUUID } from 'node:crypto'

import { type CollectionSlug, createLocalReq, type RequiredDataFromCollectionSlug } from 'payload'

import { aFinancingPlan, anExpense, anOrganisation, aPaymentClaim } from '@/tests/support/builders'
import { type Answer, type Client } from '@/tests/support/http'
import { startPayload } from '@/tests/support/payload'

export const payload = await startPayload()

export type Money = 'financing-plans' | 'expenses' | 'payment-claims'

export const create = async <Slug extends CollectionSlug>(
  collection: Slug,
  data: RequiredDataFromCollectionSlug<Slug>,
) => {
  const req = await createLocalReq({}, payload)
  const { id } = await payload.create({ collection, data, req, overrideAccess: true }) // a stage
  return id
}

export const update = async (collection: Money, id: string, data: object) => {
  const req = await createLocalReq({}, payload)
  await payload.update({ collection, id, data, req, overrideAccess: true }) // a stage
}

const path = ['submitted', 'complete', 'under-review', 'certified', 'paid'] as const

/** Takes a draft claim along its path; the amount retained is given when it is certified. */
export const advance = async (claim: string, to: (typeof path)[number], retainedCents = 0) => {
  for (const state of path.slice(0, path.indexOf(to) + 1))
    await update('payment-claims', claim, {
      state,
      ...(state === 'certified' && { retainedCents, reasons: 'Exemple' }),
    })
}

/** A purchase as it may be claimed: 120 €, with its invoice. */
export const createPurchase = async (data: Parameters<typeof anExpense>[0]) => {
  const supplier = await create('organisations', anOrganisation())
  return create('expenses', anExpense({ supplier, invoiceNumber: randomUUID(), ...data }))
}

/** A plan with a claim that holds one expense of 120 €. */
export const claimed = async () => {
  const plan = await create('financing-plans', aFinancingPlan())
  const claim = await create('payment-claims', aPaymentClaim({ plan }))
  const expense = await createPurchase({ plan, claim })
  return { plan, claim, expense }
}

export type Attempt = {
  collection: Money
  /** What is written over; a new document unless said. */
  id?: string
  data: Record<string, unknown>
  path: string
  fr: string
  en: string
}

const types = {
  'financing-plans': 'FinancingPlan',
  expenses: 'Expense',
  'payment-claims': 'PaymentClaim',
} as const

/** A choice by the name it has in GraphQL. */
const spelt = (data: unknown): unknown =>
  JSON.parse(
    JSON.stringify(data, (_, value: unknown) =>
      value === 'under-review' ? 'under_review' : value,
    ),
  )

export const apis: Record<
  string,
  (client: Client, attempt: Attempt, language: string) => Promise<Answer>
> = {
  REST: (client, { collection, id, data }, language) => {
    const headers = { 'accept-language': language }
    return id === undefined
      ? client.send('POST', `/api/${collection}`, data, headers)
      : client.send('PATCH', `/api/${collection}/${id}`, data, headers)
  },
  GraphQL: (client, { collection, id, data }, language) => {
    const type = types[collection]
    const mutation =
      id === undefined
        ? `mutation ($data: mutation${type}Input!) { create${type}(data: $data) { id } }`
        : `mutation ($id: String!, $data: mutation${type}UpdateInput!) { update${type}(id: $id, data: $data) { id } }`
    return client.graphql(mutation, { id, data: spelt(data) }, { 'accept-language': language })
  },
}

export const duplicateInvoice = {
  path: 'invoiceNumber',
  fr: 'Cette facture de ce fournisseur est déjà saisie\u00A0: modifiez la dépense qui la porte.',
  en: 'This invoice of this supplier is entered already: change the expense that holds it.',
}

export const lockedIn = (fr: string, en: string) => ({
  fr: `Cette demande de paiement est ${fr}\u00A0: ni elle ni ses dépenses ne changent plus.`,
  en: `This payment claim is ${en}: neither it nor its expenses change any more.`,
})
export const locked = lockedIn('déposée', 'submitted')
export const certified = lockedIn('certifiée', 'certified')
