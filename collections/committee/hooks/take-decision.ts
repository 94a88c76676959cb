import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { takingProblem } from '@/src/domain/committee/decision.rules'
import { idOf } from '@/src/domain/platform/document/related'
import type { Decision } from '@/src/payload-types'
import { changes } from '@/collections/hooks/changes'
import { meetingFor } from '@/src/queries/committee/meeting'
import { readQuorum } from '@/src/queries/committee/quorum'
import { refuse } from '@/src/payload/errors/refuse'

const read = { depth: 0, overrideAccess: true } as const // the rule holds whoever writes

const confidentialityOf = async (item: string | undefined, req: PayloadRequest) =>
  item === undefined
    ? undefined
    : await req.payload.findByID({
        collection: 'agenda-items',
        id: item,
        ...read,
        disableErrors: true,
        req,
        select: { confidential: true, meeting: true },
      })

const otherMeeting = {
  path: 'item',
  message: {
    fr: 'Ce point est à l’ordre du jour d’une autre séance\u00A0: choisissez-en un de celle-ci.',
    en: 'This item is on the agenda of another meeting: choose one of this meeting.',
  },
}

/** Whether a write takes a decision, until it has its number: what becomes of it later asks for no quorum again. */
const isTaking = (data: Partial<Decision>, before: Decision | undefined): boolean => {
  const { meeting, mode, votes } = { ...before, ...data }
  return (
    !before?.number || changes({ meeting, mode, votes: { ...before.votes, ...votes } }, before, [])
  )
}

/**
 * A decision is taken by a meeting that could take it, on a point of its agenda, and is as
 * confidential as that point. What a consensus leaves of a vote is cleared.
 */
export const takeDecision: CollectionBeforeValidateHook<Decision> = async ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc : undefined // a copy begins anew
  const decision = { ...originalDoc, ...data }
  const meeting = await meetingFor(idOf(decision.meeting), req)
  if (!meeting) return data // a missing meeting is refused as a missing value
  // Nobody is in office on no day: it has no number before its meeting is dated.
  if (meeting.date && isTaking(data, before)) {
    const quorum = await readQuorum(meeting, req)
    const isSecondConvocation = Boolean(meeting.secondConvocation)
    const problem = takingProblem(decision, { quorum, isSecondConvocation })
    if (problem) refuse(problem, collection.slug, req)
  }

  const item = await confidentialityOf(idOf(decision.item), req)
  if (item && idOf(item.meeting) !== meeting.id) refuse(otherMeeting, collection.slug, req)
  return {
    ...data,
    ...(item?.confidential && { confidential: true }),
    ...(decision.mode === 'consensus' && { votes: { for: null, against: null, abstain: null } }),
  }
}
