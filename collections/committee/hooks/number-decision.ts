import type { CollectionBeforeChangeHook } from 'payload'

import { nextNumber } from '@/src/database/next-number'
import { decisionNumber } from '@/src/domain/committee/decision'
import { undatedProblem } from '@/src/domain/committee/decision.rules'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { idOf } from '@/src/domain/platform/document/related'
import type { Decision } from '@/src/payload-types'
import { refuse } from '@/src/payload/errors/refuse'
import { meetingFor } from '@/src/queries/committee/meeting'

/**
 * Numbers a decision within the year of its meeting, as soon as that is known: a draft may wait for it.
 * The number never changes.
 */
export const numberDecision: CollectionBeforeChangeHook<Decision> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc : undefined // a copy begins anew
  if (before?.number) return { ...data, number: before.number, rank: before.rank }
  const decision = { ...before, ...data }
  const meeting = await meetingFor(idOf(decision.meeting), req)
  if (meeting && !meeting.date && decision._status === 'published')
    refuse(undatedProblem, collection.slug, req)
  // Without a meeting it is not published.
  if (!meeting?.date) return { ...data, number: undefined, rank: undefined }
  const year = Number(parisDay(new Date(meeting.date)).slice(0, 4))
  const rank = await nextNumber(`decisions ${String(year)}`, req)
  return { ...data, number: decisionNumber(year, rank), rank: year * 10_000 + rank }
}
