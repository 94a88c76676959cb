import { NotFound, type PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'

import { answerCheck } from './answer-check'

type Call = { place: string; answer: 'phoned' | 'unreachable'; note: string }

/** Notes what came of a telephone call to a place, at a moment. */
export const noteCall = (
  { place, answer, note }: Call,
  now: string,
  req: PayloadRequest,
): Promise<void> =>
  inTransaction(req, async (own) => {
    const found = await own.payload.findByID({
      collection: 'tiers-lieux',
      id: place,
      depth: 0,
      disableErrors: true,
      joins: false,
      select: {},
      overrideAccess: false,
      req: own,
    })
    if (!found) throw new NotFound(own.t)
    await answerCheck({ place, answer, note }, now, own)
  })
