import type { CollectionBeforeChangeHook } from 'payload'

import { nextNumber } from '@/src/database/next-number'
import { decisionNumber } from '@/src/domain/committee/decision'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { idOf } from '@/src/domain/platform/document/related'
import type { Decision } from '@/src/payload-types'
import { meetingFor } from '@/src/queries/committee/meeting'

/**
 * Numbers a decision within the year of its meeting, as soon as it has one. The number never changes.
 */
export const numberDecision: CollectionBeforeChangeHook<Decision> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc : undefined // a copy begins anew
  if (before?.number) return { ...data, number: before.number, rank: before.rank }
  const meeting = await meetingFor(idOf({ ...before, ...data }.meeting), req)
  if (!meeting) return { ...data, number: undefined, rank: undefined } // not published without one
  const year = Number(parisDay(new Date(meeting.date)).slice(0, 4))
  const rank = await nextNumber(`decisions ${String(year)}`, req)
  return { ...data, number: decisionNumber(year, rank), rank: year * 10_000 + rank }
}
