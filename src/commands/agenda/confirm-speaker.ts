import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'

const collection = 'event-sessions'

/**
 * Notes that someone comes to sessions of theirs, once. Texts that wait to be published keep waiting: what
 * is published has it too. Runs in the caller's transaction.
 */
export const confirmSpeaker = async (
  { speaker, sessions }: { speaker: string; sessions: readonly string[] },
  req: PayloadRequest,
): Promise<void> => {
  for (const id of sessions) {
    const asSaved = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      select: { confirmedBy: true, _status: true },
      overrideAccess: true, // it is the signature that lets them in
      req,
    })
    const known = (asSaved.confirmedBy ?? []).map((one) => idOf(one))
    if (known.includes(speaker)) continue
    const data = { confirmedBy: [...known, speaker] }
    const isDraft = asSaved._status === 'draft'
    await req.payload.update({
      collection,
      id,
      data,
      draft: isDraft,
      depth: 0,
      select: {},
      locale: 'fr', // whatever its author reads: nothing may be without it
      overrideAccess: true, // it is the signature that lets them in
      req,
    })
    if (isDraft) await req.payload.db.updateOne({ collection, id, data, req })
  }
}
