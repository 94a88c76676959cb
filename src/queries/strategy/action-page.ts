import type { PayloadRequest } from 'payload'

import { managers } from '@/access/rules'
import { isDocumentId } from '@/src/database/document-id'
import { sumOf } from '@/src/domain/strategy/money/amount'
import { owedStates } from '@/src/domain/strategy/money/claim'

import { readActionOnDays } from './progress'

/** How much of its history is on the page: the rest is said to be in the list. */
const mostReports = 6

/**
 * As published, or as drafted where nothing is published yet: what the figures are computed from. A
 * change that waits for its publication is not told beside figures that do not know of it.
 */
const asCounted = { overrideAccess: false, pagination: false } as const

const naming = {
  axes: { number: true, title: true },
  orientations: { number: true, title: true },
  workstreams: { number: true, title: true },
  users: { name: true },
  organisations: { name: true },
  'committee-members': { name: true },
  communes: { name: true },
  media: { alt: true, filename: true, url: true },
} as const

const readAction = (id: string, req: PayloadRequest) =>
  req.payload.findByID({
    collection: 'actions',
    id,
    depth: 1,
    disableErrors: true,
    joins: false,
    populate: naming,
    overrideAccess: false,
    req,
  })

const readReports = (id: string, req: PayloadRequest) =>
  req.payload.find({
    collection: 'progress-reports',
    where: { and: [{ action: { equals: id } }, { _status: { equals: 'published' } }] },
    select: {
      date: true,
      weather: true,
      weatherReason: true,
      done: true,
      next: true,
      risks: true,
      completes: true,
      author: true,
    },
    populate: { ...naming, 'progress-reports': { date: true } },
    sort: ['-date', '-createdAt'],
    limit: mostReports,
    depth: 1,
    overrideAccess: false,
    req,
  })

/** What was spent on an action, for managers: nobody else reads an expense. */
const readSpent = async (id: string, req: PayloadRequest) => {
  if (!managers({ req })) return undefined
  const { docs } = await req.payload.find({
    collection: 'expenses',
    where: { action: { equals: id } },
    select: { title: true, presentedCents: true, claim: true },
    populate: { 'payment-claims': { title: true, state: true } },
    sort: '-createdAt',
    depth: 1,
    ...asCounted,
    req,
  })
  const amountOf = (some: typeof docs) => sumOf(some.map(({ presentedCents }) => presentedCents))
  const stateOf = ({ claim }: (typeof docs)[number]) =>
    claim && typeof claim === 'object' ? claim.state : undefined
  const having = (test: (state: string) => boolean) =>
    docs.filter((one) => test(stateOf(one) ?? 'draft'))
  return {
    expenses: docs.map(({ id: expense, title, presentedCents }) => ({
      id: expense,
      title,
      presentedCents,
    })),
    presentedCents: amountOf(docs),
    claimedCents: amountOf(having((state) => state !== 'draft' && state !== 'rejected')),
    owedCents: amountOf(having((state) => owedStates.some((owed) => owed === state))),
  }
}

/** What other domains say of an action: one query each. */
const readRelated = async (id: string, req: PayloadRequest) => {
  const linked = { where: { actions: { in: [id] } }, depth: 0, ...asCounted } as const
  const [places, sessions, modules, experiments] = await Promise.all([
    req.payload.find({
      collection: 'tiers-lieux',
      select: { name: true },
      sort: 'name',
      ...linked,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'event-sessions',
      select: { title: true },
      sort: 'code',
      ...linked,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'training-modules',
      select: { title: true },
      sort: 'slug',
      ...linked,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'experiments',
      select: { title: true },
      sort: 'startDate',
      ...linked,
      where: { action: { equals: id } },
      overrideAccess: false,
      req,
    }),
  ])
  const related = [
    {
      collection: 'tiers-lieux',
      docs: places.docs.map(({ id: place, name }) => ({ id: place, title: name })),
    },
    { collection: 'training-modules', docs: modules.docs },
    { collection: 'event-sessions', docs: sessions.docs },
    { collection: 'experiments', docs: experiments.docs },
  ] as const
  return related.filter(({ docs }) => docs.length > 0)
}

/**
 * An action with all that its page says, as far as the asker may read it; `undefined` when there is
 * none for them. A constant number of queries.
 *
 * @param days the day of which its figures are, then those that it is compared with
 */
export const readActionPage = async (
  id: string,
  days: readonly [string, ...string[]],
  req: PayloadRequest,
) => {
  if (!isDocumentId(id)) return undefined
  const action = await readAction(id, req)
  if (!action) return undefined
  const [milestones, deliverables, decisions, reports, measured, spent, related] =
    await Promise.all([
      req.payload.find({
        collection: 'milestones',
        where: { action: { equals: id } },
        select: { label: true, dueDate: true, doneDate: true, weight: true, postponements: true },
        sort: 'dueDate',
        depth: 0,
        ...asCounted,
        req,
      }),
      req.payload.find({
        collection: 'deliverables',
        where: { action: { equals: id } },
        select: { title: true, date: true, link: true, file: true },
        populate: naming,
        sort: '-date',
        depth: 1,
        ...asCounted,
        req,
      }),
      req.payload.find({
        collection: 'decisions',
        where: { actions: { in: [id] } },
        select: { number: true, text: true, status: true, dueDate: true, owner: true },
        populate: naming,
        sort: '-rank',
        depth: 1,
        ...asCounted,
        joins: false,
        req,
      }),
      readReports(id, req),
      readActionOnDays(id, days, req),
      readSpent(id, req),
      readRelated(id, req),
    ])
  return {
    action,
    milestones: milestones.docs,
    deliverables: deliverables.docs,
    decisions: decisions.docs,
    reports: reports.docs,
    olderReports: reports.totalDocs - reports.docs.length,
    progress: measured?.progress,
    earlier: measured?.earlier ?? [],
    indicators: measured?.action.indicators ?? [],
    spent,
    related,
  }
}

export type ActionPage = NonNullable<Awaited<ReturnType<typeof readActionPage>>>
