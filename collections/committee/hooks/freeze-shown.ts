import type { CollectionAfterChangeHook } from 'payload'

import { freezeMeeting } from '@/src/commands/committee/freeze-meeting'
import { isHeld } from '@/src/domain/committee/meeting'
import type { Meeting } from '@/src/payload-types'

/**
 * What the committee was shown is kept in the transaction that tells that its meeting was held. A
 * meeting that was held before anything was kept has nothing, and takes nothing with its corrections.
 */
export const freezeShown: CollectionAfterChangeHook<Meeting> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isNews =
    operation === 'create' ||
    previousDoc.status !== doc.status ||
    previousDoc._status !== doc._status
  if (isNews && isHeld(doc) && doc._status === 'published') await freezeMeeting(doc.id, req)
}
