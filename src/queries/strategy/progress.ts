import type { PayloadRequest } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { dayOf } from '@/src/domain/platform/time/days'
import { today } from '@/src/domain/platform/time/paris-day'
import { idOf } from '@/src/domain/platform/document/related'
import type { ActionFacts, OrientationFacts } from '@/src/domain/strategy/facts'
import type { Figure } from '@/src/domain/strategy/figure'
import { type Freshness, freshnessOf, isSilent } from '@/src/domain/strategy/freshness'
import { lateIn } from '@/src/domain/strategy/late'
import {
  actionProgress,
  orientationProgress,
  progressOfOrientations,
  progressRules,
  workstreamProgress,
} from '@/src/domain/strategy/progress'
import { weatherOn, type WeatherOn } from '@/src/domain/strategy/suggested-weather'
import { figureInWords } from '@/src/domain/strategy/words'
import { readStored } from '@/src/queries/platform/stored'

import { type Facts, readFacts } from './strategy-facts'

/** A figure on a day, with the sentence that says why it is what it is. */
export type Progress = Figure & { at: string; sentence: Bilingual }

type Late = {
  /** Whether the end date is past. */
  action: boolean
  milestones: { id: string; label: string }[]
  indicators: { id: string; label: string }[]
}

/** The progress of an action with what else is read from the same facts. */
export type ActionProgress = Progress & {
  weather: WeatherOn
  freshness: Freshness
  late: Late
  /** Whether it has had no report for too long. */
  isSilent: boolean
}

/** The progress of a part of the strategy. */
export type PartProgress = Progress & { id: string; number: number; title: string }

export type StrategyProgress = Progress & {
  axes: PartProgress[]
  workstreams: PartProgress[]
  orientations: PartProgress[]
}

const said = (figure: Figure, day: string): Progress => ({
  at: dayOf(day),
  sentence: figureInWords(figure),
  ...figure,
})

const ofAction = (action: ActionFacts, day: string, now: string): ActionProgress => {
  const late = lateIn(action, day, now)
  return {
    ...said(actionProgress(action, day), day),
    weather: weatherOn(action, day, now),
    freshness: freshnessOf(action, day),
    late: {
      action: late.action,
      milestones: late.milestones.map(({ id, label }) => ({ id, label })),
      indicators: late.indicators.map(({ id, title }) => ({ id, label: title })),
    },
    isSilent: isSilent(action, day, now),
  }
}

/**
 * The progress on a day of some actions, or of all those that someone may see: five queries, whatever
 * their number.
 */
export const readActionsProgress = async (
  ids: readonly string[] | undefined,
  day: string,
  req: PayloadRequest,
): Promise<Map<string, ActionProgress>> => {
  const { actions } = await readFacts(ids ? { actions: ids } : {}, { day }, req)
  const now = today()
  return new Map(actions.map((action) => [action.id, ofAction(action, day, now)]))
}

/**
 * An action with the facts known by a day, and how far it was on that day and on earlier ones; five
 * queries, whatever the number of days. `undefined` when the asker may not read it.
 */
export const readActionOnDays = async (
  id: string,
  days: readonly [string, ...string[]],
  req: PayloadRequest,
) => {
  const { actions } = await readFacts({ actions: [id] }, { day: days[0] }, req)
  const [action] = actions
  if (!action) return undefined
  const now = today()
  const [progress, ...earlier] = days.map((day) => ofAction(action, day, now))
  return progress && { action, progress, earlier }
}

const readOrientations = (ids: readonly string[] | undefined, req: PayloadRequest) =>
  readStored({
    collection: 'orientations',
    where: ids ? { id: { in: [...ids] } } : {},
    select: { number: true, title: true, axis: true },
    sort: 'number',
    overrideAccess: false,
    req,
  })

type Headed = { id: string; number: number; title: string }

const withFacts = <Heading extends Headed>(
  orientations: readonly Heading[],
  { actions, indicatorsOf }: Facts,
): (Heading & OrientationFacts)[] =>
  orientations.map((orientation) => ({
    ...orientation,
    actions: actions.filter((action) => action.orientation === orientation.id),
    indicators: indicatorsOf.get(orientation.id) ?? [],
  }))

const part = ({ id, number, title }: Headed, figure: Figure, day: string): PartProgress => ({
  id,
  number,
  title,
  ...said(figure, day),
})

/** The progress on a day of some orientations that someone may see: six queries. */
export const readOrientationsProgress = async (
  ids: readonly string[],
  day: string,
  req: PayloadRequest,
): Promise<Map<string, PartProgress>> => {
  const [orientations, facts] = await Promise.all([
    readOrientations(ids, req),
    readFacts({ orientations: ids }, { day }, req),
  ])
  return new Map(
    withFacts(orientations, facts).map((orientation) => [
      orientation.id,
      part(orientation, orientationProgress(orientation, day), day),
    ]),
  )
}

/**
 * An orientation with the facts known by a day of its actions and of itself, and how far it was on that
 * day and on earlier ones; six queries, whatever their number. `undefined` when the asker may not read it.
 */
export const readOrientationOnDays = async (
  id: string,
  days: readonly [string, ...string[]],
  req: PayloadRequest,
) => {
  const [[orientation], facts] = await Promise.all([
    readOrientations([id], req),
    readFacts({ orientations: [id] }, { day: days[0] }, req),
  ])
  const [whole] = orientation ? withFacts([orientation], facts) : []
  if (!whole) return undefined
  const now = today()
  const [progress, ...earlier] = days.map((day) => said(orientationProgress(whole, day), day))
  return (
    progress && {
      progress,
      earlier,
      indicators: whole.indicators,
      actions: whole.actions.map((action) => ({
        ...action,
        ...ofAction(action, days[0], now),
      })),
    }
  )
}

/** The progress of the whole strategy and of its parts on a day: eight queries, whatever its size. */
export const readStrategyProgress = async (
  day: string,
  req: PayloadRequest,
): Promise<StrategyProgress> => {
  const headings = {
    where: {},
    select: { number: true, title: true },
    sort: 'number',
    overrideAccess: false,
    req,
  } as const
  const [orientations, axes, workstreams, facts] = await Promise.all([
    readOrientations(undefined, req),
    readStored({ collection: 'axes', ...headings }),
    readStored({ collection: 'workstreams', ...headings }),
    readFacts({}, { day }, req),
  ])
  const all = withFacts(orientations, facts)
  const underAxis = (axis: string) => all.filter((orientation) => idOf(orientation.axis) === axis)
  const ofWorkstream = (id: string) => facts.actions.filter(({ workstream }) => workstream === id)
  return {
    ...said(progressOfOrientations(all, progressRules.strategy, day), day),
    axes: axes.map((axis) =>
      part(axis, progressOfOrientations(underAxis(axis.id), progressRules.axis, day), day),
    ),
    workstreams: workstreams.map((workstream) =>
      part(workstream, workstreamProgress(ofWorkstream(workstream.id), day), day),
    ),
    orientations: all.map((orientation) =>
      part(orientation, orientationProgress(orientation, day), day),
    ),
  }
}
