import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import type { ActionStatus } from '@/src/domain/strategy/action-status'
import { noonOf } from '@/src/domain/platform/time/days'
import { today } from '@/src/domain/platform/time/paris-day'
import { withStatus } from '@/src/domain/strategy/on-a-day'
import { weatherToReport } from '@/src/domain/strategy/suggested-weather'

import { readFacts } from './strategy-facts'

const all = { depth: 0, pagination: false } as const

/** The actions of a month's lines as last saved, by id and whole, as their rule looks at them, in the trash too: one query. */
export const readActionsOf = async (ids: string[], req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'actions',
    where: { id: { in: ids } },
    draft: true,
    joins: false,
    trash: true,
    ...all,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((action) => [action.id, action]))
}

/** The reports that the asker published on a day for some actions: one query. */
export const readOwnReports = async (actions: string[], day: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'progress-reports',
    where: {
      and: [
        { action: { in: actions } },
        { date: { equals: noonOf(day) } },
        { author: { equals: req.user?.id ?? null } },
        { _status: { equals: 'published' } },
      ],
    },
    select: { action: true, weather: true, done: true, next: true, risks: true },
    ...all,
    overrideAccess: false,
    req,
  })
  return docs.map(({ action, ...report }) => ({ ...report, action: idOf(action) }))
}

/** The milestones of some actions as last saved, by action: one query. */
export const readMilestonesOf = async (actions: string[], req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'milestones',
    where: { action: { in: actions } },
    select: {
      action: true,
      label: true,
      dueDate: true,
      doneDate: true,
      weight: true,
      _status: true,
    },
    sort: 'dueDate',
    draft: true,
    ...all,
    overrideAccess: false,
    req,
  })
  const milestonesOf = new Map<string, typeof docs>(actions.map((action) => [action, []]))
  for (const milestone of docs) milestonesOf.get(idOf(milestone.action))?.push(milestone)
  return milestonesOf
}

/** What a line says of its action that the facts do not know yet. */
export type Said = {
  status?: ActionStatus | undefined
  /** The days on which milestones are done, by id. */
  done?: ReadonlyMap<string, string>
}

type Drafted = { _status?: 'draft' | 'published' | null }

/** The status that an action would count in; as it counts today where a draft waits to be published. */
export const statusToCount = (action: Drafted | undefined, status: ActionStatus) =>
  action?._status === 'draft' ? undefined : status

/**
 * The weather that the facts suggest to who reports on some actions on a day, by id, and why, once what
 * is said of them is a fact: as many queries for fifty as for one. The same facts as the rule of a report.
 */
export const readSuggestedWeathers = async (
  said: ReadonlyMap<string, Said>,
  day: string,
  req: PayloadRequest,
) => {
  const { actions } = await readFacts({ actions: [...said.keys()] }, { day, reader: 'rule' }, req)
  return new Map(
    actions.map((action) => {
      const { status = action.status, done } = said.get(action.id) ?? {}
      const milestones = action.milestones.map((one) => ({
        ...one,
        doneDate: done?.get(one.id) ?? one.doneDate,
      }))
      const changed = { ...action, ...withStatus(action, status, today()), milestones }
      return [action.id, weatherToReport(changed, day, today())]
    }),
  )
}

/** The last published report of each of some actions, by id: one query. */
export const readLastReports = async (actions: string[], req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'progress-reports',
    where: { and: [{ action: { in: actions } }, { _status: { equals: 'published' } }] },
    select: { action: true, date: true, weather: true, weatherReason: true, done: true },
    sort: ['date', 'createdAt'],
    ...all,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((report) => [idOf(report.action), report]))
}
