import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  TypeWithID,
} from 'payload'
import { APIError } from 'payload'
import { getTranslation } from '@payloadcms/translations'

import { isLocked, lockedMessage } from '@/src/domain/committee/meeting'
import { idOf } from '@/src/domain/platform/document/related'
import type { Decision, Meeting } from '@/src/payload-types'

import { changes } from '@/collections/hooks/changes'
import { meetingFor } from '@/src/queries/committee/meeting'
import { refuse } from '@/src/payload/errors/refuse'

type OfMeeting = TypeWithID & { meeting: string | Meeting }

/** Set by whoever takes the sample data away, locked or not. */
export const removingSamples = { removingSamples: true }

export const mayRemove = ({ context }: PayloadRequest) => context.removingSamples === true

/** What the server writes, and whether the public sees it. */
const notContent = ['id', 'createdAt', 'updatedAt', '_status', 'participants']

/** What a decision becomes goes on after the minutes that tell of it. */
const followUp = [...notContent, 'status', 'owner', 'dueDate', 'evidence', 'actions', 'history']

const locking =
  <Document extends TypeWithID>(
    free: readonly string[],
    meetingOf: (document: Partial<Document>) => string | undefined,
  ): CollectionBeforeValidateHook<Document> =>
  async ({ collection, data = {}, originalDoc, req }) => {
    if (originalDoc && !changes(data, originalDoc, free)) return data
    const ids = new Set([data, originalDoc ?? {}].map((one: Partial<Document>) => meetingOf(one)))
    for (const id of ids) {
      const meeting = await meetingFor(id, req)
      if (meeting && isLocked(meeting))
        refuse({ path: 'meeting', message: lockedMessage }, collection.slug, req)
    }
    return data
  }

/** Nothing enters approved minutes, changes in them or leaves them… */
export const lockMinutes = locking<OfMeeting>(notContent, ({ meeting }) => idOf(meeting))

/** … the text of a decision included, but not what becomes of it… */
export const lockTaking = locking<Decision>(followUp, ({ meeting }) => idOf(meeting))

/** … nor the meeting itself… */
export const lockMeeting = locking<Meeting>(notContent, ({ id }) => id)

const refuseLocked = async (meeting: string | undefined, req: PayloadRequest) => {
  const found = mayRemove(req) ? undefined : await meetingFor(meeting, req)
  if (found && isLocked(found))
    throw new APIError(getTranslation(lockedMessage, req.i18n), 409, null, true)
}

/** … and none of it is deleted. */
export const keepMinutes =
  (collection: 'agenda-items' | 'attendances'): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const document = await req.payload.findByID({
      collection,
      id: String(id),
      depth: 0,
      disableErrors: true,
      overrideAccess: true, // the rule must see the meeting, whoever asks
      req,
      select: { meeting: true },
      trash: true,
    })
    await refuseLocked(idOf(document?.meeting), req)
  }

export const keepMeeting: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseLocked(String(id), req)
