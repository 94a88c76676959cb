import type { PayloadRequest, Where } from 'payload'

import { managers } from '@/access/rules'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { groupBy } from '@/src/domain/platform/data/group-by'
import { idOf } from '@/src/domain/platform/document/related'
import {
  type DigestKind,
  type DigestPart,
  digestOf,
  type Draft,
  type DraftCollection,
  type PlanWithoutProofs,
} from '@/src/domain/strategy/digest'
import { readPlacesToCall } from '@/src/queries/places/places-to-call'
import { ledBy } from '@/src/queries/strategy/action-filters'
import { readFacts } from '@/src/queries/strategy/strategy-facts'

import { inLanguage } from './in-language'
import { readOpenDecisions } from './open-decisions'
import { cachedUntilChange } from './until-change'

/** What waits for someone: the parts of their digest, proposals of places to look at, places to telephone. */
export type Waiting = { parts: DigestPart[]; suggestions: number; placesToCall: number }

/** How many things wait behind each entry of the navigation. */
export type WaitingCounts = {
  actions: number
  money: number
  decisions: number
  suggestions: number
  placesToCall: number
}

const all = { depth: 0, pagination: false } as const

const readLedIds = async (req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'actions',
    where: { and: [ledBy(req.user?.id ?? ''), { _status: { equals: 'published' } }] },
    select: {},
    ...all,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => id)
}

/** The plans of which some expenses have no proof; of those who may read what was spent. */
const readPlansWithoutProofs = async (req: PayloadRequest): Promise<PlanWithoutProofs[]> => {
  if (!managers({ req })) return []
  const { docs } = await req.payload.find({
    collection: 'expenses',
    where: { proof: { exists: false } },
    select: { plan: true },
    ...all,
    overrideAccess: false,
    req,
  })
  const expensesOf = groupBy(docs, ({ plan }) => [idOf(plan)])
  const plans = await req.payload.find({
    collection: 'financing-plans',
    where: { id: { in: [...expensesOf.keys()] } },
    select: { title: true },
    ...all,
    overrideAccess: false,
    req,
  })
  return plans.docs.map(({ id, title }) => ({
    id,
    title,
    expenses: expensesOf.get(id)?.length ?? 0,
  }))
}

/** What of a collection was changed and not published since. */
const readDrafts = async (
  collection: DraftCollection,
  mine: Where,
  titleOf: (document: Record<string, unknown>) => unknown,
  req: PayloadRequest,
): Promise<Draft[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ _status: { equals: 'draft' } }, mine] },
    draft: true,
    ...all,
    overrideAccess: false,
    req,
  })
  return docs.map((document) => {
    const title = titleOf({ ...document })
    return { collection, id: document.id, title: typeof title === 'string' ? title : document.id }
  })
}

const readMyDrafts = async (led: readonly string[], req: PayloadRequest): Promise<Draft[]> => {
  if (!managers({ req })) return []
  const me = req.user?.id ?? ''
  const parts = await Promise.all([
    readDrafts('actions', ledBy(me), ({ title }) => title, req),
    readDrafts('milestones', { action: { in: [...led] } }, ({ label }) => label, req),
    readDrafts('progress-reports', { author: { equals: me } }, ({ done }) => done, req),
    readDrafts('decisions', { owner: { equals: me } }, ({ number }) => number, req),
  ])
  return parts.flat()
}

const countSuggestions = async (req: PayloadRequest): Promise<number> => {
  if (!managers({ req })) return 0
  const { totalDocs } = await req.payload.count({
    collection: 'place-suggestions',
    where: { status: { equals: 'pending' } },
    overrideAccess: false,
    req,
  })
  return totalDocs
}

const read = async (day: string, asker: PayloadRequest): Promise<Waiting> => {
  const language = languageOf(asker.i18n.language)
  const req = inLanguage(asker, language)
  const led = await readLedIds(req)
  const [facts, decisions, plans, drafts, suggestions, toCall] = await Promise.all([
    readFacts({ actions: led }, { day, reader: 'rule' }, req),
    readOpenDecisions(language, req, { owner: { equals: req.user?.id } }),
    readPlansWithoutProofs(req),
    readMyDrafts(led, req),
    countSuggestions(req),
    readPlacesToCall(day, req),
  ])
  return {
    parts: digestOf({ actions: facts.actions, decisions, plans, drafts }, day),
    suggestions,
    placesToCall: toCall.length,
  }
}

const mostAskers = 200
const cached = cachedUntilChange<Waiting>(mostAskers)
const perRequest = new WeakMap<PayloadRequest, Promise<Waiting>>()

const readCached = (day: string, req: PayloadRequest): Promise<Waiting> =>
  cached([req.user?.id, day, languageOf(req.i18n.language)].join(' '), req, () => read(day, req))

/**
 * What waits for the asker on a day, by the rules of the weekly digest. A constant number of queries,
 * and none at all as long as nothing has changed in the database; the navigation and the page that ask
 * in one request are given the same.
 */
export const readWaiting = (day: string, req: PayloadRequest): Promise<Waiting> => {
  const reading = perRequest.get(req) ?? readCached(day, req)
  perRequest.set(req, reading)
  return reading
}

const ofActions: readonly DigestKind[] = [
  'late-actions',
  'milestones-due',
  'stale-reports',
  'values-expected',
]

/** How many things wait for the asker, by where they are found. */
export const readWaitingCounts = async (
  day: string,
  req: PayloadRequest,
): Promise<WaitingCounts> => {
  const { parts, suggestions, placesToCall } = await readWaiting(day, req)
  const count = (...kinds: readonly DigestKind[]) =>
    parts
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { items }) => sum + items.length, 0)
  return {
    actions: count(...ofActions),
    money: count('expenses-without-proof'),
    decisions: count('decisions'),
    suggestions,
    placesToCall,
  }
}
