import type { CollectionBeforeChangeHook } from 'payload'

import { nextNumber } from '@/src/database/next-number'
import { decisionNumber } from '@/src/domain/committee/decision'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { idOf } from '@/src/domain/platform/document/related'
import type { Decision } from '@/src/payload-types'
import { meetingFor } from '@/src/queries/committee/meeting'

/** Numbers a new decision within the year of its meeting. The number never changes. */
export const numberDecision: CollectionBeforeChangeHook<Decision> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update')
    return { ...data, number: originalDoc?.number, rank: originalDoc?.rank }
  const meeting = await meetingFor(idOf(data.meeting), req)
  if (!meeting) return data // the relationship itself is refused
  const year = Number(parisDay(new Date(meeting.date)).slice(0, 4))
  const rank = await nextNumber(`decisions ${String(year)}`, req)
  return { ...data, number: decisionNumber(year, rank), rank: year * 10_000 + rank }
}
