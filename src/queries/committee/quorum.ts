import type { PayloadRequest } from 'payload'

import { quorumOf } from '@/src/domain/committee/quorum'
import { idOf } from '@/src/domain/platform/document/related'
import { noonOf } from '@/src/domain/platform/time/days'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import type { Meeting } from '@/src/payload-types'

type Sitting = Pick<Meeting, 'id' | 'date' | 'quorum'>

const read = { depth: 0, overrideAccess: true } as const // the rule counts all, whoever asks

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

/** Whether enough members are at a meeting to decide; nobody is in office while it has no date. Two queries. */
export const readQuorum = async ({ id, date, quorum }: Sitting, req: PayloadRequest) =>
  quorumOf(await sheetOf(id, req), {
    ...quorum,
    members: date ? await membersOn(parisDay(new Date(date)), req) : [],
  })
