import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { seedWithin } from '@/seed'
import { inTransaction } from '@/src/database/in-transaction'

import type { Account } from './index'
import { deleteSamples, goingWithSamples, sampleCollections } from './remove'

/**
 * Accounts stay, or whoever tries the demonstration would be signed out; files have no date, and no
 * rollback brings a deleted one back.
 */
const renewedCollections = sampleCollections.filter(
  (collection) => collection !== 'users' && collection !== 'media',
)

/** How many sample documents a reset deletes, whatever people wrote in them since. */
export const countRenewed = async (payload: Payload): Promise<number> => {
  const req = await createLocalReq({}, payload)
  let count = 0
  for (const collection of renewedCollections) {
    const { totalDocs } = await payload.count({
      collection,
      where: await goingWithSamples(collection, req),
      trash: true,
      overrideAccess: true, // the command acts for nobody
      req,
    })
    count += totalDocs
  }
  return count
}

type Options = { day?: string; say: (line: string) => void }

/**
 * Takes the sample data away and puts it in anew, dated from a day, today unless it is said, all or
 * nothing. An action keeps all but its sample follow-up, and one that has none is left as it is.
 * Returns the demonstration accounts that were missing.
 */
export const resetDemo = async (payload: Payload, options: Options): Promise<Account[]> =>
  inTransaction(await createLocalReq({}, payload), (req) => resetDemoWithin(req, options))

/** The same as a part of the transaction of `req`. */
export const resetDemoWithin = async (
  req: PayloadRequest,
  options: Options,
): Promise<Account[]> => {
  await deleteSamples(renewedCollections, req, options.say)
  return seedWithin(req, { ...options, demo: true, renew: true })
}
