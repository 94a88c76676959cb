import type { PayloadRequest } from 'payload'

import { isDocumentId } from '@/src/database/document-id'

import { readQuorum } from './quorum'
import { readSnapshot } from './snapshots'

const asIs = { overrideAccess: false, pagination: false, depth: 1 } as const

const populate = {
  media: { alt: true, filename: true, url: true },
  users: { name: true },
  'committee-members': { name: true, role: true },
  decisions: { number: true, text: true },
} as const

/**
 * A meeting with its agenda, who was there, what it decided, what it was shown and what corrects its minutes, as far as the
 * asker may read them: nothing confidential is told to whom the rule does not say. `undefined` when there
 * is none for them. A constant number of queries.
 */
export const readMeetingPage = async (id: string, req: PayloadRequest) => {
  if (!isDocumentId(id)) return undefined
  const meeting = await req.payload.findByID({
    collection: 'meetings',
    id,
    depth: 0,
    disableErrors: true,
    joins: false,
    overrideAccess: false,
    req,
  })
  if (!meeting) return undefined
  const ofIt = { where: { meeting: { equals: id } }, populate, ...asIs } as const
  const [agenda, attendances, decisions, addenda, quorum, snapshot] = await Promise.all([
    req.payload.find({
      collection: 'agenda-items',
      sort: 'order',
      ...ofIt,
      overrideAccess: false,
      req,
    }),
    req.payload.find({ collection: 'attendances', ...ofIt, overrideAccess: false, req }),
    req.payload.find({
      collection: 'decisions',
      select: { number: true, text: true, status: true, dueDate: true, owner: true },
      sort: 'rank',
      ...ofIt,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'addenda',
      sort: 'createdAt',
      ...ofIt,
      overrideAccess: false,
      req,
    }),
    readQuorum(meeting, req),
    readSnapshot(id, req),
  ])
  return {
    meeting,
    agenda: agenda.docs,
    attendances: attendances.docs,
    decisions: decisions.docs,
    addenda: addenda.docs,
    quorum,
    snapshot,
  }
}

export type MeetingPage = NonNullable<Awaited<ReturnType<typeof readMeetingPage>>>
