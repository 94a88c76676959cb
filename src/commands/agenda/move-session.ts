import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'
import type { SessionSlot } from '@/src/domain/agenda/programme-grid'
import { idOf } from '@/src/domain/platform/document/related'

const collection = 'event-sessions'

/**
 * Gives a session another place in the programme, and nothing else: what is published stays published, and
 * texts that wait for their publication keep waiting. The place itself is written in both, since a release
 * alone gives it to the public. `undefined` when there is no such session.
 */
export const moveSession = (id: string, slot: SessionSlot, req: PayloadRequest) =>
  inTransaction(req, async (own) => {
    const { payload } = own
    const session = await payload.findByID({
      collection,
      id,
      depth: 0,
      disableErrors: true,
      draft: true,
      overrideAccess: false,
      req: own,
      select: { _status: true },
    })
    if (!session) return undefined
    const isDraft = session._status === 'draft'
    const { start, duration, room, updatedAt } = await payload.update({
      collection,
      id,
      data: slot,
      depth: 0,
      draft: isDraft,
      overrideAccess: false,
      req: own,
    })
    if (isDraft)
      // Into the database itself: Payload writes a draft, or all of it over what is published.
      await payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
        data: { ...slot },
        req: own,
        returning: false,
      })
    return { start: start ?? null, duration, room: idOf(room) ?? null, updatedAt }
  })
