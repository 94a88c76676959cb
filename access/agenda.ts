import type { AccessArgs, AccessResult, PayloadRequest } from 'payload'

import { allOf, parentPublished, published, publishedWith, type Rule, staff } from './rules'

type ReadIds = (req: PayloadRequest) => Promise<string[]>

/**
 * Of published events, the sessions that their last release gave the public, as long as they are published:
 * one that is confirmed is work in progress until then. A rule asks no database itself: what finds their
 * ids is given to it.
 */
export const staffOrReleased =
  (readReleased: ReadIds) =>
  async ({ req }: Pick<AccessArgs, 'req'>): Promise<AccessResult> => {
    if (staff({ req })) return true
    const released = await readReleased(req)
    return allOf(publishedWith('event'), () => ({ id: { in: released } }))({ req })
  }

/** Rooms of a published event, and those that no event has to itself. */
export const roomsInUse: Rule = allOf(published, () => ({
  or: [{ event: { equals: null } }, parentPublished('event')],
}))

/** People who agreed to be named in public. */
export const consentingSpeakers: Rule = allOf(published, () => ({
  consentToPublish: { equals: true },
}))
