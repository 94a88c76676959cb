import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { takingProblem } from '@/src/domain/committee/decision.rules'
import { quorumOf } from '@/src/domain/committee/quorum'
import { noonOf } from '@/src/domain/platform/time/days'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { idOf } from '@/src/domain/platform/document/related'
import type { Decision, Meeting } from '@/src/payload-types'
import { changes } from '@/collections/hooks/changes'
import { meetingFor } from '@/src/queries/committee/meeting'
import { refuse } from '@/src/payload/errors/refuse'

type Sitting = Pick<Meeting, 'id' | 'date' | 'quorum'>

const read = { depth: 0, overrideAccess: true } as const // the rule counts all, whoever writes

const sheetOf = async (meeting: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'attendances',
    where: { meeting: { equals: meeting } },
    pagination: false,
    ...read,
    req,
  })
  return docs.map(({ member, status, representedBy }) => ({
    member: idOf(member),
    status,
    representedBy: idOf(representedBy),
  }))
}

/** Who is in office on a day, from the first of their mandate to the last. */
const membersOn = async (day: string, req: PayloadRequest) => {
  const noon = noonOf(day) // as days are stored
  const begun = { or: [{ startDate: { exists: false } }, { startDate: { less_than_equal: noon } }] }
  const going = { or: [{ endDate: { exists: false } }, { endDate: { greater_than_equal: noon } }] }
  const { docs } = await req.payload.find({
    collection: 'committee-members',
    where: { and: [begun, going] },
    pagination: false,
    ...read,
    req,
    select: { name: true },
  })
  return docs.map(({ id }) => id)
}

const quorumAt = async ({ id, date, quorum }: Sitting, req: PayloadRequest) =>
  quorumOf(await sheetOf(id, req), {
    ...quorum,
    members: await membersOn(parisDay(new Date(date)), req),
  })

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

/** Whether a write takes a decision: what becomes of it later asks for no quorum again. */
const isTaking = (data: Partial<Decision>, before: Decision | undefined): boolean => {
  const { meeting, mode, votes } = { ...before, ...data }
  return !before || changes({ meeting, mode, votes: { ...before.votes, ...votes } }, before, [])
}

/**
 * A decision is taken by a meeting that could take it, on a point of its agenda, and is as
 * confidential as that point. What a consensus leaves of a vote is cleared.
 */
export const takeDecision: CollectionBeforeValidateHook<Decision> = async ({
  collection,
  data = {},
  originalDoc,
  req,
}) => {
  const decision = { ...originalDoc, ...data }
  const meeting = await meetingFor(idOf(decision.meeting), req)
  if (!meeting) return data // a missing meeting is refused as a missing value
  if (isTaking(data, originalDoc)) {
    const quorum = await quorumAt(meeting, req)
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
