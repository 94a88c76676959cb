import type { PayloadRequest } from 'payload'

import type { Bounds } from '@/src/domain/strategy/figure'
import { idOf } from '@/src/domain/platform/document/related'
import type { Action, Axis, FinancingPlan, Orientation } from '@/src/payload-types'

import { type Progress, readStrategyProgress } from './progress'
import { type PublicNews, readPublicNews } from './public-news'

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
  'id' | 'number' | 'title' | 'slug' | 'summary' | 'wordingToConfirm'
> & {
  actions: PublicAction[]
  /** In percent (0–100); null when it is not known. */
  progress: number | null
  bounds: Bounds | null
}
export type PublicAxis = Pick<Axis, 'id' | 'number' | 'title' | 'slug'>
export type PublicStrategy = {
  /** The axes in their order, each with its orientations; last, without axis, those of unknown axis. */
  parts: { axis: PublicAxis | undefined; orientations: PublicOrientation[] }[]
  actions: PublicAction[]
  progress: Progress
  /** The plan of the deliberation: what it costs in all, and the share that Europe pays. */
  plan: Pick<FinancingPlan, 'totalCents' | 'rateBasisPoints'> | undefined
  news: PublicNews
}

/**
 * The published strategy as the public page shows it on a day (ISO date): sixteen queries, whatever its
 * size.
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
  const [axes, orientations, actions, plans, progress, news] = await Promise.all([
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
        summary: true,
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
    readPublicNews(day, req),
  ])
  const progressOf = new Map(
    progress.orientations.map((orientation) => [orientation.id, orientation]),
  )

  const withActions = orientations.docs.map((orientation) => ({
    ...orientation,
    actions: actions.docs.filter((action) => idOf(action.orientation) === orientation.id),
    progress: progressOf.get(orientation.id)?.value ?? null,
    bounds: progressOf.get(orientation.id)?.bounds ?? null,
  }))
  const known = new Set<string | undefined>(axes.docs.map(({ id }) => id))
  const unplaced = withActions.filter(({ axis }) => !known.has(idOf(axis)))
  const parts: PublicStrategy['parts'] = axes.docs.map((axis) => ({
    axis,
    orientations: withActions.filter((orientation) => idOf(orientation.axis) === axis.id),
  }))
  if (unplaced.length > 0) parts.push({ axis: undefined, orientations: unplaced })
  return { parts, actions: actions.docs, progress, plan: plans.docs[0], news }
}

/**
 * A published action by its slug, with what its page shows and where its files are; `undefined` when
 * there is none.
 */
export const readPublicAction = async (slug: string, req: PayloadRequest) => {
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
  return action && { action, files: await readAddresses(action, req) }
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
