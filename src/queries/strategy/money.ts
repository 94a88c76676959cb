import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import { isIndicatorLate, lateIn } from '@/src/domain/strategy/late'
import { type Alert, alertsOf } from '@/src/domain/strategy/money/alerts'
import { type Money, type Totals, totalsOf } from '@/src/domain/strategy/money/totals'

import { readFacts } from './strategy-facts'

const read = { depth: 0, overrideAccess: false, pagination: false } as const

const readExpenses = async (plan: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'expenses',
    where: { plan: { equals: plan } },
    select: {
      title: true,
      category: true,
      workstream: true,
      presentedCents: true,
      proof: true,
      euPublicity: true,
      claim: true,
    },
    sort: 'createdAt',
    ...read,
    req,
  })
  return docs.map(({ proof, workstream, claim, ...expense }) => ({
    ...expense,
    workstream: idOf(workstream),
    claim: idOf(claim),
    hasProof: Boolean(proof),
  }))
}

/** A plan in force with all that was spent on it, for a manager; `undefined` when there is none. */
const readMoney = async (id: string, req: PayloadRequest): Promise<Money | undefined> => {
  const plan = await req.payload.findByID({
    collection: 'financing-plans',
    id,
    disableErrors: true,
    ...read,
    req,
  })
  if (!plan) return undefined
  const { docs: claims } = await req.payload.find({
    collection: 'payment-claims',
    where: { plan: { equals: id } },
    select: { title: true, state: true, dueCents: true },
    ...read,
    req,
  })
  const { docs: workstreams } = await req.payload.find({
    collection: 'workstreams',
    select: { title: true },
    sort: 'number',
    ...read,
    draft: true,
    req,
  })
  return {
    plan: { ...plan, funders: plan.funders ?? [] },
    expenses: await readExpenses(id, req),
    claims,
    workstreams,
  }
}

/** The indicators of the strategy whose value is overdue; not those of actions that are over. */
const readLateIndicators = async (today: string, req: PayloadRequest) => {
  const { actions, indicatorsOf } = await readFacts({}, { day: today }, req)
  return [
    ...actions.flatMap((action) => lateIn(action, today, today).indicators),
    ...[...indicatorsOf.values()].flat().filter((one) => isIndicatorLate(one, today)),
  ]
}

/** What to look at in a plan on a day, with the figures it comes from. A constant number of queries. */
export const readAlerts = async (
  id: string,
  today: string,
  req: PayloadRequest,
): Promise<{ alerts: Alert[]; totals: Totals } | undefined> => {
  const money = await readMoney(id, req)
  return (
    money && {
      alerts: alertsOf(money, await readLateIndicators(today, req), today),
      totals: totalsOf(money),
    }
  )
}
