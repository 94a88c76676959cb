import type { PayloadRequest } from 'payload'

import { groupBy } from '@/src/domain/platform/data/group-by'
import { idOf } from '@/src/domain/platform/document/related'
import type { Bounds } from '@/src/domain/strategy/figure'
import type { News } from '@/src/domain/strategy/news'
import { type StrategySummary, summaryOf } from '@/src/domain/strategy/summary'
import type { Action, Axis, FinancingPlan, Orientation } from '@/src/payload-types'

import { type Progress, readActionsProgress, readStrategyProgress } from './progress'
import { readComing, readMoved } from './public-news'

export type PublicAction = Pick<
  Action,
  | 'id'
  | 'code'
  | 'title'
  | 'slug'
  | 'status'
  | 'startDate'
  | 'endDate'
  | 'wordingToConfirm'
  | 'placementToConfirm'
  | 'sampleFollowUp'
>
export type PublicOrientation = Pick<
  Orientation,
  'id' | 'number' | 'title' | 'slug' | 'wordingToConfirm'
> & {
  actions: PublicAction[]
  counts: StrategySummary
  /** In percent (0–100); null when it is not known. */
  progress: number | null
  bounds: Bounds | null
}
export type PublicAxis = Pick<Axis, 'id' | 'number' | 'title' | 'slug'> & {
  counts: StrategySummary
  progress: number | null
  bounds: Bounds | null
}
export type PublicStrategy = {
  /** The day that it is told of. */
  day: string
  /** The axes in their order, each with its orientations; last, without axis, those of unknown axis. */
  parts: { axis: PublicAxis | undefined; orientations: PublicOrientation[] }[]
  actions: PublicAction[]
  counts: StrategySummary
  progress: Progress
  /** The plan of the deliberation: what it costs in all, and the share that Europe pays. */
  plan: Pick<FinancingPlan, 'totalCents' | 'rateBasisPoints'> | undefined
}

/**
 * The published strategy on a day (ISO date): the one source of the pages, the widgets, the JSON and the
 * CSV, for whom the asker is nobody. As many queries whatever its size.
 */
export const readPublicStrategy = async (
  day: string,
  req: PayloadRequest,
): Promise<PublicStrategy> => {
  const asPublic = {
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  } as const
  const [axes, orientations, actions, plans, progress] = await Promise.all([
    req.payload.find({
      collection: 'axes',
      select: { number: true, title: true, slug: true },
      sort: 'number',
      ...asPublic,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'orientations',
      select: {
        number: true,
        title: true,
        slug: true,
        wordingToConfirm: true,
        axis: true,
      },
      sort: 'number',
      ...asPublic,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'actions',
      select: {
        code: true,
        title: true,
        slug: true,
        status: true,
        startDate: true,
        endDate: true,
        wordingToConfirm: true,
        placementToConfirm: true,
        sampleFollowUp: true,
        orientation: true,
      },
      sort: 'rank',
      ...asPublic,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'financing-plans',
      where: { sample: { not_equals: true } },
      select: { totalCents: true, rateBasisPoints: true },
      sort: 'createdAt',
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    }),
    readStrategyProgress(day, req),
  ])
  const measured = new Map(
    [...progress.axes, ...progress.orientations].map(({ id, value, bounds }) => [
      id,
      { progress: value, bounds },
    ]),
  )
  const figuresOf = (id: string, of: readonly PublicAction[]) => ({
    counts: summaryOf(of, day),
    ...(measured.get(id) ?? { progress: null, bounds: null }),
  })

  const actionsOf = groupBy(actions.docs, ({ orientation }) => [idOf(orientation)])
  const withActions = orientations.docs.map((orientation) => {
    const own = actionsOf.get(orientation.id) ?? []
    return { ...orientation, actions: own, ...figuresOf(orientation.id, own) }
  })
  const known = new Set<string | undefined>(axes.docs.map(({ id }) => id))
  const unplaced = withActions.filter(({ axis }) => !known.has(idOf(axis)))
  const parts: PublicStrategy['parts'] = axes.docs.map((axis) => {
    const own = withActions.filter((orientation) => idOf(orientation.axis) === axis.id)
    const ofThem = own.flatMap((orientation) => orientation.actions)
    return { axis: { ...axis, ...figuresOf(axis.id, ofThem) }, orientations: own }
  })
  if (unplaced.length > 0) parts.push({ axis: undefined, orientations: unplaced })
  const counts = summaryOf(actions.docs, day)
  return { day, parts, actions: actions.docs, counts, progress, plan: plans.docs[0] }
}

/** How much of what moved, and of what comes, is on the home page. */
const mostNews = 5

export type PublicHome = PublicStrategy & { moved: News[]; coming: News[] }

/** The published strategy with what moved lately and what comes. */
export const readPublicHome = async (day: string, req: PayloadRequest): Promise<PublicHome> => {
  const [strategy, moved, coming] = await Promise.all([
    readPublicStrategy(day, req),
    readMoved(day, mostNews, req),
    readComing(day, mostNews, req),
  ])
  return { ...strategy, moved, coming }
}

/**
 * A published action by its slug, with what its page shows and where its files are; `undefined` when
 * there is none.
 */
export const readPublicAction = async (slug: string, day: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'actions',
    where: { slug: { equals: slug } },
    depth: 1,
    joins: { milestones: { limit: 100 }, deliverables: { limit: 100 } },
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [action] = docs
  if (!action) return undefined
  const progress = await readActionsProgress([action.id], day, req)
  return { action, progress: progress.get(action.id), files: await readAddresses(action, req) }
}

/** Where the public files of its deliverables are, by deliverable: one query. */
const readAddresses = async (
  { deliverables }: Action,
  req: PayloadRequest,
): Promise<ReadonlyMap<string, string | null | undefined>> => {
  const produced = (deliverables?.docs ?? []).filter((one) => typeof one === 'object')
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: produced.flatMap(({ file }) => idOf(file) ?? []) } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const urls = new Map(docs.map(({ id, url }) => [id, url]))
  return new Map(produced.map(({ id, file }) => [id, urls.get(idOf(file) ?? '')]))
}

/** A published orientation by its slug, with its published actions; `undefined` when there is none. */
export const readPublicOrientation = async (slug: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'orientations',
    where: { slug: { equals: slug } },
    depth: 1,
    joins: { actions: { limit: 100 } },
    limit: 1,
    overrideAccess: false,
    req,
  })
  return docs[0]
}

export type PublicActionPage = NonNullable<Awaited<ReturnType<typeof readPublicAction>>>
