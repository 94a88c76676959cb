import type { PayloadRequest, Where } from 'payload'

import { ofParentsInSight } from '@/access/strategy'
import { groupBy } from '@/src/domain/platform/data/group-by'
import { noonOf } from '@/src/domain/platform/time/days'
import { readStored } from '@/src/queries/platform/stored'
import { idOf } from '@/src/domain/platform/document/related'
import type { ActionFacts, IndicatorFact } from '@/src/domain/strategy/facts'

/** Who reads: someone, who gets what they may see, or a rule, which sees what is published. */
export type Reader = 'someone' | 'rule'

/** What narrows a reading: some actions, some orientations with their actions, or everything. */
export type Scope = {
  actions?: readonly string[]
  orientations?: readonly string[]
  /** Of which actions, instead of all those of the orientations. */
  where?: Where
}

const isPublished: Where = { _status: { equals: 'published' } }

/** A rule reads what is published, whoever writes; someone reads what they may. */
const narrowed = (reader: Reader, where: Where): Where =>
  reader === 'rule' ? { and: [isPublished, where] } : where

/** The end of a day: facts are at noon, but another hour may have been sent. */
const until = (day: string): string => noonOf(day).replace('12:00:00.000', '23:59:59.999')

/** Of actions that the reader may read. */
const readMilestones = async (where: Where, reader: Reader, req: PayloadRequest) => {
  const docs = await readStored({
    collection: 'milestones',
    where: narrowed(reader, where),
    select: { action: true, label: true, weight: true, dueDate: true, doneDate: true },
    sort: 'dueDate',
    overrideAccess: reader === 'rule', // a rule computes from what is published, whoever writes
    access: ofParentsInSight,
    req,
  })
  return groupBy(docs, ({ action }) => [idOf(action)])
}

/** Of actions that the reader may read, those that are published: a draft has not been said yet. */
const readReports = async (where: Where, day: string, reader: Reader, req: PayloadRequest) => {
  const docs = await readStored({
    collection: 'progress-reports',
    where: { and: [isPublished, { date: { less_than_equal: until(day) } }, where] },
    select: { action: true, date: true, weather: true, suggestedWeather: true },
    sort: ['date', 'createdAt'],
    overrideAccess: reader === 'rule', // as above
    access: ofParentsInSight,
    req,
  })
  return groupBy(docs, ({ action }) => [idOf(action)])
}

type Owned = IndicatorFact & { action: string | undefined; orientation: string | undefined }

const readIndicators = async (
  where: Where,
  day: string,
  reader: Reader,
  req: PayloadRequest,
): Promise<Owned[]> => {
  const docs = await readStored({
    collection: 'indicators',
    where: narrowed(reader, where),
    select: {
      title: true,
      action: true,
      orientation: true,
      unit: true,
      weight: true,
      direction: true,
      periodicity: true,
      initialValue: true,
      initialDate: true,
      targetValue: true,
      targetDate: true,
      nextUpdate: true,
    },
    sort: 'createdAt',
    overrideAccess: reader === 'rule', // as above
    req,
  })
  const values = await readStored({
    collection: 'indicator-values',
    where: narrowed(reader, {
      and: [
        { date: { less_than_equal: until(day) } },
        { indicator: { in: docs.map(({ id }) => id) } },
      ],
    }),
    select: { indicator: true, date: true, value: true },
    overrideAccess: reader === 'rule', // as above
    access: ofParentsInSight,
    req,
  })
  const valuesOf = groupBy(values, ({ indicator }) => [idOf(indicator)])
  return docs.map((indicator) => ({
    ...indicator,
    action: idOf(indicator.action),
    orientation: idOf(indicator.orientation),
    values: valuesOf.get(indicator.id) ?? [],
  }))
}

const readActions = async (where: Where, reader: Reader, req: PayloadRequest) => {
  const docs = await readStored({
    collection: 'actions',
    where,
    select: {
      code: true,
      title: true,
      status: true,
      statusSince: true,
      formerStatuses: true,
      startDate: true,
      endDate: true,
      orientation: true,
      workstream: true,
      sampleFollowUp: true,
    },
    sort: 'rank',
    overrideAccess: reader === 'rule', // as above; the action that is reported on counts as it is
    req,
  })
  return docs
}

export type PlacedAction = ActionFacts & {
  orientation: string | undefined
  workstream: string | undefined
  sampleFollowUp?: boolean | null
}

export type Facts = {
  actions: PlacedAction[]
  /** The indicators of the orientations themselves, by orientation. */
  indicatorsOf: ReadonlyMap<string, IndicatorFact[]>
}

const wheresOf = ({
  actions,
  orientations,
  where,
}: Scope): { actions: Where; ofThem: Where | undefined } => {
  if (actions) {
    const ids = [...actions]
    return { actions: { id: { in: ids } }, ofThem: { action: { in: ids } } }
  }
  if (where) return { actions: where, ofThem: undefined }
  if (orientations) {
    const ids = [...orientations]
    return { actions: { orientation: { in: ids } }, ofThem: undefined }
  }
  return { actions: {}, ofThem: {} }
}

/**
 * What is known by a day of some actions, of the actions of some orientations, or of all: five
 * queries, whatever their number.
 */
export const readFacts = async (
  scope: Scope,
  { day, reader = 'someone' }: { day: string; reader?: Reader },
  req: PayloadRequest,
): Promise<Facts> => {
  const wheres = wheresOf(scope)
  const docs = await readActions(wheres.actions, reader, req)
  const ids = docs.map(({ id }) => id)
  const ofThem = wheres.ofThem ?? { action: { in: ids } }
  const ofOrientations = scope.orientations && { orientation: { in: [...scope.orientations] } }
  const [milestones, reports, indicators] = await Promise.all([
    readMilestones({ action: { in: ids } }, reader, req),
    readReports({ action: { in: ids } }, day, reader, req),
    readIndicators(ofOrientations ? { or: [ofThem, ofOrientations] } : ofThem, day, reader, req),
  ])
  const ofAction = groupBy(indicators, ({ action }) => [idOf(action)])
  return {
    actions: docs.map((action) => ({
      ...action,
      orientation: idOf(action.orientation),
      workstream: idOf(action.workstream),
      milestones: milestones.get(action.id) ?? [],
      indicators: ofAction.get(action.id) ?? [],
      reports: reports.get(action.id) ?? [],
    })),
    indicatorsOf: groupBy(indicators, ({ orientation }) => [idOf(orientation)]),
  }
}
