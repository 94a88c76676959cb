import type { PayloadRequest } from 'payload'

import type { CheckAnswer } from '@/src/domain/places/place-check'
import { noonOf } from '@/src/domain/platform/time/days'
import { parisDay } from '@/src/domain/platform/time/paris-day'

const told = { overrideAccess: true } as const // it is the signature, or the caller, that lets them in

/**
 * Dates what is told of a place. A change of it that waits to be published keeps waiting, with the date:
 * what is published is dated too, and nothing else of it changes.
 */
const verifyPlace = async (place: string, now: string, req: PayloadRequest): Promise<void> => {
  const verifiedAt = noonOf(parisDay(new Date(now)))
  const { _status } = await req.payload.update({
    collection: 'tiers-lieux',
    id: place,
    data: { verifiedAt },
    depth: 0,
    locale: 'fr', // whatever its author reads: nothing may be without it
    ...told,
    req,
  })
  if (_status === 'draft')
    await req.payload.db.updateOne({
      collection: 'tiers-lieux',
      id: place,
      data: { verifiedAt, updatedAt: now },
      req,
    })
}

type Answered = {
  place: string
  /** The question that is answered; a telephone call is one of its own. */
  check?: string
  answer: Exclude<CheckAnswer, 'pending'>
  suggestion?: string
  note?: string
}

/**
 * Notes what the contact of a place has answered, at a moment; when it still holds, the place is verified
 * on that day. Runs in the caller's transaction.
 */
export const answerCheck = async (
  { place, check, answer, suggestion, note }: Answered,
  now: string,
  req: PayloadRequest,
): Promise<void> => {
  const data = {
    answer,
    answeredAt: now,
    ...(suggestion !== undefined && { suggestion }),
    ...(note !== undefined && note !== '' && { note }),
  }
  if (check === undefined)
    await req.payload.create({
      collection: 'place-checks',
      data: { place, askedAt: now, ...data },
      depth: 0,
      ...told,
      req,
    })
  else
    await req.payload.update({
      collection: 'place-checks',
      id: check,
      data,
      depth: 0,
      ...told,
      req,
    })
  if (answer === 'confirmed' || answer === 'phoned') await verifyPlace(place, now, req)
}
