import type { PayloadRequest, TypeWithID } from 'payload'

import { asRule } from '@/collections/hooks/as-rule'
import { keep } from '@/collections/hooks/keep'
import { lock } from '@/collections/hooks/lock'
import { isLocked, lockedMessage } from '@/src/domain/committee/meeting'
import { idOf } from '@/src/domain/platform/document/related'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import type { Meeting } from '@/src/payload-types'
import { meetingFor } from '@/src/queries/committee/meeting'

type OfMeeting = TypeWithID & { meeting: string | Meeting }

/** What the server writes, and whether the public sees it. */
export const notContent = ['id', 'createdAt', 'updatedAt', 'updatedBy', '_status', 'participants']

/** What is wrong with a change of something that belongs to some meetings: the minutes of one are approved. */
export const approvedProblem = async (
  meetings: readonly (string | undefined)[],
  req: PayloadRequest,
): Promise<Problem | undefined> => {
  for (const id of new Set(meetings)) {
    const meeting = await meetingFor(id, req)
    if (meeting && isLocked(meeting)) return { path: 'meeting', message: lockedMessage }
  }
  return undefined
}

export const whileApproved = <Document extends TypeWithID>(
  free: readonly string[],
  meetingOf: (document: Partial<Document>) => string | undefined,
) =>
  lock<Document>(free, ({ data, before, req }) =>
    approvedProblem([meetingOf(data), before && meetingOf(before)], req),
  )

/** Nothing enters approved minutes, changes in them or leaves them… */
export const lockMinutes = whileApproved<OfMeeting>(notContent, ({ meeting }) => idOf(meeting))

/** … nor the meeting itself… */
export const lockMeeting = whileApproved<Meeting>(notContent, ({ id }) => id)

const reasonToKeep = async (meeting: string | undefined, req: PayloadRequest) => {
  const found = await meetingFor(meeting, req)
  return found && isLocked(found) ? lockedMessage : undefined
}

/** … and none of it is deleted. */
export const keepMinutes = (collection: 'agenda-items' | 'attendances') =>
  keep(async (id, req) => {
    const document = await req.payload.findByID({
      collection,
      id,
      ...asRule,
      req,
      select: { meeting: true },
      trash: true,
    })
    return reasonToKeep(idOf(document?.meeting), req)
  })

export const keepMeeting = keep(reasonToKeep)
