import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { removingSamples } from '@/collections/hooks/removing-samples'
import { inTransaction } from '@/src/database/in-transaction'

import { clearFollowUps } from './rewrite-follow-ups'

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
  'commitments',
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
  'session-formats',
  'breaks',
  'tracks',
  'rooms',
  'speakers',
  'events',
  'support-records',
  'place-checks',
  'place-suggestions',
  'training-sessions',
  'training-paths',
  'training-modules',
  'tiers-lieux',
  'organisations',
  'media',
] as const

export type SampleCollection = (typeof sampleCollections)[number]

const isSampleCollection = (slug: string): slug is SampleCollection =>
  sampleCollections.some((one) => one === slug)

const isSample: Where = { sample: { equals: true } }

/** The command acts for nobody, and looks at all of it. */
const all = { depth: 0, trash: true, overrideAccess: true } as const

/**
 * What goes with the samples of a collection: they, and what a person added to a sample, which has to
 * name it and makes no sense without: a value of a sample indicator, an item of a sample meeting.
 */
export const goingWithSamples = async (
  collection: SampleCollection,
  req: PayloadRequest,
): Promise<Where> => {
  const belonging: Where[] = []
  for (const field of req.payload.collections[collection].config.flattenedFields) {
    if (field.type !== 'relationship' || !('required' in field && field.required)) continue
    const isOneCollection = typeof field.relationTo === 'string'
    for (const parents of [field.relationTo].flat().filter(isSampleCollection)) {
      const found = { collection: parents, where: isSample, select: {}, pagination: false } as const
      const { docs } = await req.payload.find({ ...found, ...all, req })
      const name = isOneCollection ? field.name : `${field.name}.value`
      belonging.push({ [name]: { in: docs.map(({ id }) => id) } })
    }
  }
  return { or: [isSample, ...belonging] }
}

const throwFirst = (collection: string, [problem]: readonly { message: string }[]) => {
  if (problem) throw new Error(`${collection}: ${problem.message}`)
}

/**
 * Takes the sample data away, all or nothing: what is a sample is deleted, in the trash included, with
 * what people added to it; a real action with a sample follow-up stays and loses it.
 */
export const removeDemo = async (payload: Payload, say: (line: string) => void): Promise<void> => {
  await inTransaction(await createLocalReq({}, payload), (req) => removeDemoWithin(req, say))
}

/** The same as a part of the transaction of `req`. */
export const removeDemoWithin = async (
  req: PayloadRequest,
  say: (line: string) => void,
): Promise<void> => {
  const cleared = await clearFollowUps(req)
  say(`  ${'actions'.padEnd(18)} ${String(cleared)} cleared of their sample follow-up`)
  await deleteSamples(sampleCollections, req, say)
}

/** What the program writes once of these, under the field that names them. */
const written = [
  ['meeting-snapshots', 'meeting', 'meetings'],
  ['schedule-releases', 'event', 'events'],
] as const

/** What was frozen or released of samples goes with them; the rest stays, since no API deletes it. */
const deleteWritten = async (req: PayloadRequest) => {
  for (const [collection, field, parents] of written) {
    const { docs } = await req.payload.find({
      collection: parents,
      where: await goingWithSamples(parents, req),
      select: {},
      pagination: false,
      ...all,
      req,
    })
    const where = { [field]: { in: docs.map(({ id }) => id) } }
    await req.payload.db.deleteMany({ collection, where, req })
  }
}

/** Deletes the samples of some collections and what goes with them, in their order. */
export const deleteSamples = async (
  collections: readonly SampleCollection[],
  req: PayloadRequest,
  say: (line: string) => void,
): Promise<void> => {
  await deleteWritten(req)
  for (const collection of collections) {
    const { docs, errors } = await req.payload.delete({
      collection,
      where: await goingWithSamples(collection, req),
      ...all,
      context: { ...removingSamples }, // a copy: hooks write into it
      req,
    })
    throwFirst(collection, errors)
    say(`  ${collection.padEnd(18)} ${String(docs.length)} deleted`)
  }
}
