import type { PayloadRequest } from 'payload'

import { followers } from '@/access/money'
import { managers } from '@/access/rules'
import { groupBy } from '@/src/domain/platform/data/group-by'
import { idOf } from '@/src/domain/platform/document/related'
import { staffTotalOf } from '@/src/domain/strategy/money/aggregate'
import { sumOf } from '@/src/domain/strategy/money/amount'
import { moneyOf, totalOf } from '@/src/domain/strategy/money/by-workstream'
import { owedStates } from '@/src/domain/strategy/money/claim'
import { happenedBy } from '@/src/domain/strategy/on-a-day'
import type { Days } from '@/src/domain/strategy/standing'
import { readStored } from '@/src/queries/platform/stored'

import type { PlacedAction } from '../strategy-facts'
import type { Parts } from './parts'

/** Whose money is asked about: of one volet, of some actions, or all of it. */
export type MoneyScope = { workstream?: string; actions?: readonly string[] }

type Placing = Pick<Parts, 'workstreams'> & { actions: readonly PlacedAction[] }

/** Four queries, each of sums alone: nothing of a line leaves this file. */
const readLines = async (req: PayloadRequest) => {
  const house = { where: {}, overrideAccess: true, req } as const
  const [plans, commitments, expenses, claims] = await Promise.all([
    readStored({
      collection: 'financing-plans',
      select: { totalCents: true, planned: true },
      ...house,
    }),
    readStored({
      collection: 'commitments',
      select: {
        amountCents: true,
        notificationDate: true,
        workstream: true,
        action: true,
        sample: true,
      },
      ...house,
    }),
    readStored({
      collection: 'expenses',
      select: {
        workstream: true,
        action: true,
        kind: true,
        presentedCents: true,
        paymentDate: true,
        claim: true,
        sample: true,
      },
      ...house,
    }),
    readStored({
      collection: 'payment-claims',
      select: { state: true },
      ...house,
      where: { state: { in: [...owedStates] } },
    }),
  ])
  return { plans, commitments, expenses, owed: new Set(claims.map(({ id }) => id)) }
}

/**
 * What is planned, and by a day committed, spent and certified, volet by volet, for those who follow the
 * money. What people's time costs is in it for those alone who may read it line by line: the others get
 * its sum over everything, since two sums that differ by one line would tell that line. Plans say
 * nothing of actions: what is planned for some of them is not known. Four queries.
 */
export const readMoney = async (
  { workstream, actions }: MoneyScope,
  { workstreams, actions: placed }: Placing,
  { day }: Days,
  req: PayloadRequest,
) => {
  if (!followers({ req })) return null
  const { plans, commitments, expenses, owed } = await readLines(req)
  const mayReadLines = managers({ req })
  const asked = actions && new Set(actions)
  const workstreamOf = new Map(placed.map((one) => [one.id, one.workstream]))
  type Placed = Pick<(typeof expenses)[number], 'action' | 'workstream'>
  const isAsked = ({ action }: Placed) => !asked || asked.has(idOf(action) ?? '')
  /** Its own volet, else that of its action. */
  const placeOf = (line: Placed) =>
    idOf(line.workstream) ?? workstreamOf.get(idOf(line.action) ?? '') ?? ''
  const committed = commitments.filter(
    (line) => isAsked(line) && happenedBy(line.notificationDate, day),
  )
  const spent = expenses.filter(
    (line) =>
      isAsked(line) &&
      (mayReadLines || line.kind !== 'staff') &&
      (!line.paymentDate || happenedBy(line.paymentDate, day)),
  )
  const committedOf = groupBy(committed, (line) => [placeOf(line)])
  const spentOf = groupBy(
    spent.map(({ paymentDate, claim, ...line }) => ({
      ...line,
      isPaid: Boolean(paymentDate),
      isCertified: owed.has(idOf(claim) ?? ''),
    })),
    (line) => [placeOf(line)],
  )
  const planned = asked ? [] : plans.flatMap((plan) => plan.planned ?? [])
  const plannedOf = groupBy(planned, (line) => [idOf(line.workstream)])
  const none = { id: '', number: null, title: null }
  const shown = [...workstreams, none].filter(
    ({ id }) =>
      (workstream === undefined || id === workstream) &&
      (id !== none.id || committedOf.has(id) || spentOf.has(id)),
  )
  const lines = shown.map(({ id, number, title }) => ({
    id,
    number,
    title,
    ...moneyOf(plannedOf.get(id) ?? [], committedOf.get(id) ?? [], spentOf.get(id) ?? []),
  }))
  const isAll = workstream === undefined && !asked
  const staff = expenses.filter(({ kind }) => kind === 'staff')
  return {
    hasStaff: mayReadLines,
    staffCents: mayReadLines || !isAll ? null : staffTotalOf(staff),
    hasSamples: [...committed, ...spent].some(({ sample }) => sample),
    workstreams: lines,
    total: totalOf(lines, isAll ? sumOf(plans.map(({ totalCents }) => totalCents)) : null),
  }
}
