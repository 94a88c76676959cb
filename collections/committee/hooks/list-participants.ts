import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import type { Attendance, Meeting } from '@/src/payload-types'

/** The accounts of those convened to a meeting. */
const participantsOf = async (meeting: string, req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'attendances',
    where: { meeting: { equals: meeting } },
    depth: 1,
    pagination: false,
    overrideAccess: true, // the rule must see the whole sheet, whoever writes
    populate: { 'committee-members': { user: true } },
    req,
    select: { member: true },
  })
  const accounts = docs.flatMap(({ member }) =>
    typeof member === 'object' ? (idOf(member.user) ?? []) : [],
  )
  return [...new Set(accounts)]
}

/** A meeting keeps who was convened to it, for an access rule to be one filter. */
export const listParticipants: CollectionBeforeChangeHook<Meeting> = async ({
  data,
  originalDoc,
  req,
}) => ({ ...data, participants: originalDoc ? await participantsOf(originalDoc.id, req) : [] })

/** Straight into the database: nothing of the meeting that a person wrote changes. */
const refresh = async (meeting: string | undefined, req: PayloadRequest) => {
  if (meeting === undefined) return
  const participants = await participantsOf(meeting, req)
  await req.payload.db.updateOne({
    collection: 'meetings',
    id: meeting,
    data: { participants },
    req,
  })
}

/** Whenever its attendance sheet changes… */
export const refreshParticipants: CollectionAfterChangeHook<Attendance> = async ({
  doc,
  previousDoc,
  req,
}) => {
  for (const id of new Set([idOf(doc.meeting), idOf(previousDoc.meeting)])) await refresh(id, req)
}

/** … or loses a line. */
export const refreshParticipantsOnDelete: CollectionAfterDeleteHook<Attendance> = ({ doc, req }) =>
  refresh(idOf(doc.meeting), req)
