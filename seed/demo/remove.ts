import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { removingSamples } from '@/collections/hooks/removing-samples'
import { inTransaction } from '@/src/database/in-transaction'

import { clearFollowUps } from './clear-follow-up'

/**
 * Accounts first: they are refused when no administrator would be left. What belongs to another
 * document before it. Media last: no rollback brings a deleted file back.
 */
export const sampleCollections = [
  'users',
  'progress-reports',
  'indicator-values',
  'indicators',
  'experiments',
  'milestones',
  'deliverables',
  'expenses',
  'payment-claims',
  'financing-plans',
  'addenda',
  'decisions',
  'attendances',
  'agenda-items',
  'meetings',
  'committee-members',
  'event-sessions',
  'breaks',
  'tracks',
  'rooms',
  'speakers',
  'events',
  'support-records',
  'place-suggestions',
  'training-sessions',
  'training-paths',
  'training-modules',
  'tiers-lieux',
  'organisations',
  'media',
] as const

const throwFirst = (collection: string, [problem]: readonly { message: string }[]) => {
  if (problem) throw new Error(`${collection}: ${problem.message}`)
}

/**
 * Takes the sample data away, all or nothing: what is a sample is deleted, in the trash included;
 * a real action with a sample follow-up stays and loses it.
 */
export const removeDemo = async (payload: Payload, say: (line: string) => void): Promise<void> => {
  await inTransaction(await createLocalReq({}, payload), (req) => removeDemoWithin(req, say))
}

/** The same as a part of the transaction of `req`. */
export const removeDemoWithin = async (
  req: PayloadRequest,
  say: (line: string) => void,
): Promise<void> => {
  const { payload } = req
  const cleared = await clearFollowUps(req)
  say(`  ${'actions'.padEnd(18)} ${String(cleared)} cleared of their sample follow-up`)

  for (const collection of sampleCollections) {
    const { docs, errors } = await payload.delete({
      collection,
      where: { sample: { equals: true } },
      depth: 0,
      trash: true,
      overrideAccess: true, // the command acts for nobody
      context: { ...removingSamples }, // a copy: hooks write into it
      req,
    })
    throwFirst(collection, errors)
    say(`  ${collection.padEnd(18)} ${String(docs.length)} deleted`)
  }
}
