import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import type { ActionStatus } from '@/src/domain/strategy/action-status'
import { noonOf } from '@/src/domain/platform/time/days'
import { today } from '@/src/domain/platform/time/paris-day'
import { withStatus } from '@/src/domain/strategy/on-a-day'
import { weatherToReport } from '@/src/domain/strategy/suggested-weather'

import { readFacts } from './strategy-facts'

const all = { depth: 0, pagination: false } as const

/** The actions of a month's lines as last saved, by id and whole, as their rule looks at them: one query. */
export const readActionsOf = async (ids: string[], req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'actions',
    where: { id: { in: ids } },
    draft: true,
    joins: false,
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
    select: { action: true, weather: true, done: true },
    ...all,
    overrideAccess: false,
    req,
  })
  return docs.map(({ action, weather, done }) => ({ action: idOf(action), weather, done }))
}

type Drafted = { _status?: 'draft' | 'published' | null }

/** The status that an action would count in; as it counts today where a draft waits to be published. */
export const statusToCount = (action: Drafted | undefined, status: ActionStatus) =>
  action?._status === 'draft' ? undefined : status

/**
 * The weather that the facts suggest to who reports on some actions on a day, by id, were they in the
 * status that is said, if one is: as many queries for fifty as for one. The same facts as the rule of a report.
 */
export const readSuggestedWeathers = async (
  statuses: ReadonlyMap<string, ActionStatus | undefined>,
  day: string,
  req: PayloadRequest,
) => {
  const { actions } = await readFacts(
    { actions: [...statuses.keys()] },
    { day, reader: 'rule' },
    req,
  )
  return new Map(
    actions.map((action) => {
      const status = statuses.get(action.id) ?? action.status
      const changed = { ...action, ...withStatus(action, status, today()) }
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
