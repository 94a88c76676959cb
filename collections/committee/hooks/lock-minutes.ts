import type { PayloadRequest, TypeWithID } from 'payload'

import { asRule } from '@/collections/hooks/as-rule'
import { keep } from '@/collections/hooks/keep'
import { lock } from '@/collections/hooks/lock'
import { isLocked, lockedMessage } from '@/src/domain/committee/meeting'
import { idOf } from '@/src/domain/platform/document/related'
import type { Decision, Meeting } from '@/src/payload-types'
import { meetingFor } from '@/src/queries/committee/meeting'

type OfMeeting = TypeWithID & { meeting: string | Meeting }

/** What the server writes, and whether the public sees it. */
const notContent = ['id', 'createdAt', 'updatedAt', '_status', 'participants']

/** What a decision becomes goes on after the minutes that tell of it. */
const followUp = [...notContent, 'status', 'owner', 'dueDate', 'evidence', 'actions', 'history']

const whileApproved = <Document extends TypeWithID>(
  free: readonly string[],
  meetingOf: (document: Partial<Document>) => string | undefined,
) =>
  lock<Document>(free, async ({ data, before, req }) => {
    for (const id of new Set([meetingOf(data), before && meetingOf(before)])) {
      const meeting = await meetingFor(id, req)
      if (meeting && isLocked(meeting)) return { path: 'meeting', message: lockedMessage }
    }
    return undefined
  })

/** Nothing enters approved minutes, changes in them or leaves them… */
export const lockMinutes = whileApproved<OfMeeting>(notContent, ({ meeting }) => idOf(meeting))

/** … the text of a decision included, but not what becomes of it… */
export const lockTaking = whileApproved<Decision>(followUp, ({ meeting }) => idOf(meeting))

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
