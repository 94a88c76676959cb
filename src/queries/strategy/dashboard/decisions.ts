import type { PayloadRequest } from 'payload'

import { daysOverdue, decisionStatusOn, openStatuses } from '@/src/domain/committee/decision'
import { idOf } from '@/src/domain/platform/document/related'
import { dayOf } from '@/src/domain/platform/time/days'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import type { Days } from '@/src/domain/strategy/standing'

/** The decisions that were open on a day, taken by then. Two queries. */
export const readDecisions = async (
  actions: readonly string[] | undefined,
  { day }: Days,
  req: PayloadRequest,
) => {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: {
      and: [
        { _status: { equals: 'published' } },
        ...(actions ? [{ actions: { in: [...actions] } }] : []),
      ],
    },
    select: {
      number: true,
      text: true,
      status: true,
      history: true,
      dueDate: true,
      owner: true,
      meeting: true,
      sample: true,
    },
    populate: { users: { name: true }, meetings: { date: true } },
    sort: 'dueDate',
    depth: 1,
    pagination: false,
    joins: false,
    overrideAccess: false,
    req,
  })
  return docs.flatMap(({ history, owner, meeting, ...decision }) => {
    const taken = meeting && typeof meeting === 'object' ? parisDay(new Date(meeting.date)) : null
    const status = decisionStatusOn({ status: decision.status, history }, day)
    if ((taken !== null && taken > day) || !openStatuses.includes(status)) return []
    return {
      id: decision.id,
      number: decision.number ?? '',
      text: decision.text,
      status,
      dueDate: decision.dueDate ? dayOf(decision.dueDate) : null,
      daysOverdue: daysOverdue({ status, dueDate: decision.dueDate }, day),
      owner: owner && typeof owner === 'object' ? owner.name : null,
      isMine: idOf(owner) === req.user?.id,
    }
  })
}
