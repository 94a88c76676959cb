import type { PayloadRequest } from 'payload'

import { followers } from '@/access/money'
import { managers } from '@/access/rules'
import { groupBy } from '@/src/domain/platform/data/group-by'
import { idOf } from '@/src/domain/platform/document/related'
import { staffTotalOf } from '@/src/domain/strategy/money/aggregate'
import { sumOf } from '@/src/domain/strategy/money/amount'
import { owedStates } from '@/src/domain/strategy/money/claim'
import { happenedBy } from '@/src/domain/strategy/on-a-day'
import type { Days } from '@/src/domain/strategy/standing'
import { readStored } from '@/src/queries/platform/stored'

import type { Parts } from './parts'

/**
 * What was spent by a day on each volet, and what of it is certified, for those who follow the money.
 * What people's time costs is in it for those alone who may read it line by line: the others get its
 * sum over everything, since two sums that differ by one line would tell that line. Two queries.
 */
export const readMoney = async (
  actions: readonly string[] | undefined,
  { workstreams }: Parts,
  { day }: Days,
  req: PayloadRequest,
) => {
  if (!followers({ req })) return null
  const house = { overrideAccess: true, req } as const // sums alone leave this function
  const [expenses, claims] = await Promise.all([
    readStored({
      collection: 'expenses',
      where: actions ? { action: { in: [...actions] } } : {},
      select: {
        workstream: true,
        kind: true,
        presentedCents: true,
        paymentDate: true,
        claim: true,
      },
      ...house,
    }),
    readStored({
      collection: 'payment-claims',
      where: { state: { in: [...owedStates] } },
      select: { state: true },
      ...house,
    }),
  ])
  const mayReadLines = managers({ req })
  const owed = new Set(claims.map(({ id }) => id))
  const staff = expenses.filter(({ kind }) => kind === 'staff')
  const told = expenses.filter(
    ({ kind, paymentDate }) =>
      (mayReadLines || kind !== 'staff') && (!paymentDate || happenedBy(paymentDate, day)),
  )
  const ofWorkstream = groupBy(told, ({ workstream }) => [idOf(workstream) ?? ''])
  const amount = (some: typeof told) => sumOf(some.map((one) => one.presentedCents))
  const none = { id: '', number: null, title: null }
  return {
    hasStaff: mayReadLines,
    staffCents: mayReadLines || actions ? null : staffTotalOf(staff),
    workstreams: [...workstreams, none].flatMap(({ id, number, title }) => {
      const own = ofWorkstream.get(id) ?? []
      if (own.length === 0 && id === none.id) return []
      return {
        id,
        number,
        title,
        plannedCents: null, // no public source splits the plan by volet
        presentedCents: amount(own),
        paidCents: amount(own.filter(({ paymentDate }) => paymentDate)),
        certifiedCents: amount(own.filter(({ claim }) => owed.has(idOf(claim) ?? ''))),
      }
    }),
  }
}
