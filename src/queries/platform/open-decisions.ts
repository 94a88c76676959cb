import type { PayloadRequest, Where } from 'payload'

import { isInConfidence } from '@/access/confidence'
import { type DecisionStatus, openStatuses } from '@/src/domain/committee/decision'
import type { MailLanguage } from '@/src/domain/platform/mail/preferences'
import { idOf } from '@/src/domain/platform/document/related'

import { inLanguage } from './in-language'
import type { Recipient } from './recipients'

export type OwnedDecision = {
  id: string
  number: string
  text: string
  status: DecisionStatus
  dueDate: string | null
  owner: string
  /** Name of the meeting that took it. */
  meeting: string
  confidential: boolean
  /** The accounts convened to that meeting. */
  participants: readonly string[]
}

const all = { depth: 0, joins: false, pagination: false } as const

/**
 * The published decisions of which something is still expected of someone, or some of them, in a
 * language: two queries, whatever their number. Each says who may read it: ask `isTold`.
 */
export const readOpenDecisions = async (
  language: MailLanguage,
  asker: PayloadRequest,
  among: Where = {},
): Promise<OwnedDecision[]> => {
  const req = inLanguage(asker, language)
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { status: { in: [...openStatuses] } },
        { owner: { exists: true } },
        among,
      ],
    },
    select: {
      number: true,
      text: true,
      status: true,
      dueDate: true,
      owner: true,
      meeting: true,
      confidential: true,
    },
    sort: 'rank',
    ...all,
    overrideAccess: true, // for nobody yet: `isTold` decides for each reader
    req,
  })
  const meetings = await req.payload.find({
    collection: 'meetings',
    where: { id: { in: [...new Set(docs.map(({ meeting }) => idOf(meeting)))] } },
    select: { title: true, participants: true },
    ...all,
    overrideAccess: true, // as above
    req,
  })
  const meetingOf = new Map(meetings.docs.map((meeting) => [meeting.id, meeting]))
  return docs.flatMap(({ owner: related, meeting: of, ...decision }) => {
    const [owner, meeting] = [idOf(related), meetingOf.get(idOf(of))]
    if (owner === undefined) return []
    return {
      ...decision,
      number: decision.number ?? '',
      dueDate: decision.dueDate ?? null,
      owner,
      meeting: meeting?.title ?? '',
      confidential: Boolean(decision.confidential),
      participants: (meeting?.participants ?? []).map((one) => idOf(one)),
    }
  })
}

/** Whether someone is told of a decision: it is theirs, and they may read it. */
export const isTold = (decision: OwnedDecision, reader: Recipient): boolean =>
  decision.owner === reader.id && isInConfidence(reader, decision)
