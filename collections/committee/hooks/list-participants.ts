import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import type { Attendance, CommitteeMember, Meeting } from '@/src/payload-types'

const all = { depth: 0, overrideAccess: true, pagination: false } as const // whoever writes

/** The accounts of those convened to a meeting. Not by a path: who is in the trash would still be there. */
const participantsOf = async (meeting: string, req: PayloadRequest): Promise<string[]> => {
  const { payload } = req
  const sheet = await payload.find({
    collection: 'attendances',
    where: { meeting: { equals: meeting } },
    ...all,
    req,
    select: { member: true },
  })
  const seats = await payload.find({
    collection: 'committee-members',
    where: { id: { in: sheet.docs.map(({ member }) => idOf(member)) } },
    ...all,
    req,
    select: { user: true },
  })
  return [...new Set(seats.docs.flatMap(({ user }) => idOf(user) ?? []))]
}

/** A meeting keeps who was convened to it, for an access rule to be one filter. */
export const listParticipants: CollectionBeforeChangeHook<Meeting> = async ({
  data,
  originalDoc,
  req,
}) => ({ ...data, participants: originalDoc ? await participantsOf(originalDoc.id, req) : [] })

/** Straight into the database: nothing of the meeting that a person wrote changes. */
const list = async (meeting: string, req: PayloadRequest) => {
  const participants = await participantsOf(meeting, req)
  await req.payload.db.updateOne({
    collection: 'meetings',
    id: meeting,
    data: { participants },
    req,
  })
}

const turns = new WeakMap<PayloadRequest, Promise<void>>()

/**
 * One after the other: Payload writes the many documents of a request at once, and of two lists that
 * are written together SQLite keeps both.
 */
const refresh = async (meetings: Iterable<string>, req: PayloadRequest) => {
  const before = turns.get(req)
  const turn = Promise.allSettled([before]).then(async () => {
    for (const meeting of meetings) await list(meeting, req)
  })
  turns.set(req, turn)
  await turn
}

const meetingsOf = (lines: readonly Partial<Attendance>[]) =>
  new Set(lines.flatMap(({ meeting }) => idOf(meeting) ?? []))

/** Whenever its attendance sheet changes… */
export const refreshParticipants: CollectionAfterChangeHook<Attendance> = ({
  data,
  previousDoc,
  req,
}) => refresh(meetingsOf([data, previousDoc]), req)

/** … or loses a line… */
export const refreshParticipantsOnDelete: CollectionAfterDeleteHook<Attendance> = ({ doc, req }) =>
  refresh(meetingsOf([doc]), req)

/** … which tells of its meeting, whatever its reader selects… */
export const readDeletedWhole: CollectionBeforeOperationHook<'attendances'> = ({
  args,
  operation,
}) => (operation === 'delete' ? { ...args, select: undefined } : args)

/** … or a member has another account, goes to the trash or comes back. One who was convened is not deleted. */
export const refreshMeetingsOfMember: CollectionAfterChangeHook<CommitteeMember> = async ({
  data,
  doc: { id },
  previousDoc,
  req,
}) => {
  const accountOf = ({ user, deletedAt }: Partial<CommitteeMember>) =>
    deletedAt ? undefined : idOf(user)
  if (accountOf(data) === accountOf(previousDoc)) return
  const sheets = await req.payload.find({
    collection: 'attendances',
    where: { member: { equals: id } },
    ...all,
    req,
    select: { meeting: true },
  })
  await refresh(meetingsOf(sheets.docs), req)
}
