import type { PayloadRequest } from 'payload'

import { managers } from '@/access/rules'
import { isDocumentId } from '@/src/database/document-id'
import { groupBy } from '@/src/domain/platform/data/group-by'
import { idOf } from '@/src/domain/platform/document/related'
import { sumOf } from '@/src/domain/strategy/money/amount'
import { mayReadAny } from '@/src/queries/platform/may-read'

import { readAlerts } from './money'

const ofPlan = (plan: string) => ({
  where: { plan: { equals: plan } },
  depth: 0,
  pagination: false,
})

const readClaims = async (plan: string, req: PayloadRequest) => {
  if (!(await mayReadAny('payment-claims', req))) return undefined
  const { docs } = await req.payload.find({
    collection: 'payment-claims',
    sort: 'startDate',
    ...ofPlan(plan),
    overrideAccess: false,
    req,
  })
  return docs
}

/** How much was spent, and what has become of it: by the state of the claim that it is in. */
const readExpenses = async (
  plan: string,
  claims: readonly { id: string; state: string }[],
  req: PayloadRequest,
) => {
  const { docs } = await req.payload.find({
    collection: 'expenses',
    select: { presentedCents: true, claim: true },
    ...ofPlan(plan),
    overrideAccess: false,
    req,
  })
  const stateOf = new Map(claims.map(({ id, state }) => [id, state]))
  const byState = groupBy(docs, ({ claim }) => [stateOf.get(idOf(claim) ?? '') ?? 'none'])
  return [...byState].map(([state, some]) => ({
    state,
    count: some.length,
    presentedCents: sumOf(some.map(({ presentedCents }) => presentedCents)),
  }))
}

/**
 * A plan with what was claimed and spent on it and what to look at, as far as the asker may read them;
 * `undefined` when there is none for them. A constant number of queries.
 *
 * @param today an ISO day
 */
export const readPlanPage = async (id: string, today: string, req: PayloadRequest) => {
  if (!isDocumentId(id)) return undefined
  const plan = await req.payload.findByID({
    collection: 'financing-plans',
    id,
    depth: 1,
    disableErrors: true,
    joins: false,
    populate: { organisations: { name: true } },
    overrideAccess: false,
    req,
  })
  if (!plan) return undefined
  const claims = await readClaims(id, req)
  const isManager = managers({ req })
  return {
    plan,
    claims,
    money: isManager ? await readAlerts(id, today, req) : undefined,
    expenses: isManager ? await readExpenses(id, claims ?? [], req) : undefined,
  }
}
