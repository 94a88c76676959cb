import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { asRule } from '@/collections/hooks/as-rule'
import { otherEventProblem } from '@/src/domain/agenda/event-session.rules'
import { idOf } from '@/src/domain/platform/document/related'
import type { EventSession } from '@/src/payload-types'
import { refuse } from '@/src/payload/errors/refuse'

const places = [
  ['room', 'rooms'],
  ['track', 'tracks'],
] as const

const eventOf = async (
  collection: 'rooms' | 'tracks',
  id: string,
  req: PayloadRequest,
): Promise<string | undefined> => {
  const found = await req.payload.findByID({
    collection,
    id,
    ...asRule,
    draft: true,
    req,
    select: { event: true },
    trash: true,
  })
  return idOf(found?.event)
}

/** A session takes place in a room of its event, or in one that no event has to itself. */
export const refuseOtherEvent: CollectionBeforeValidateHook<EventSession> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const session = { ...originalDoc, ...data }
  for (const [path, target] of places) {
    const id = idOf(session[path])
    const event = id === undefined ? undefined : await eventOf(target, id, req)
    if (event !== undefined && event !== idOf(session.event))
      refuse(otherEventProblem(path), collection.slug, req)
  }
  return data
}
