import type { PayloadRequest } from 'payload'

import { groupBy } from '@/src/domain/platform/data/group-by'
import { statusOn } from '@/src/domain/strategy/on-a-day'
import { type Days, standingOf, talliesOf } from '@/src/domain/strategy/standing'
import { summaryOf } from '@/src/domain/strategy/summary'
import { readNextMeeting } from '@/src/queries/committee/next-meeting'

import { readFacts } from '../strategy-facts'
import { readDecisions } from './decisions'
import { readExperiments } from './experiments'
import { measured, newsOf } from './figures'
import { type DashboardFilters, isNarrowed, moneyScopeOf, whereOf } from './filters'
import { readHeld } from './meetings'
import { readMoney } from './money'
import { needsAmong, readSaid } from './needs'
import { readParts } from './parts'

export type DashboardQuestion = {
  filters: DashboardFilters
  /** The day that is looked at, and the one it is: ISO days. */
  day: string
  today: string
  /** The id of the meeting that it is compared with; else the last one held by the day. */
  since?: string
}

/**
 * Where the strategy stands on a day, all of it or a part, as far as the asker may read it: what the
 * committee looks at. A constant number of queries, whatever the number of actions.
 */
export const readDashboard = async (
  { filters, day, today, since }: DashboardQuestion,
  req: PayloadRequest,
) => {
  const [parts, held, next, said] = await Promise.all([
    readParts(req),
    readHeld(day, req),
    readNextMeeting(today, req),
    readSaid(req),
  ])
  const compared = since === undefined ? undefined : held.find(({ id }) => id === since)
  const before = compared ?? held.find((meeting) => meeting.day < day)
  const days: Days = { day, since: before?.day, today }
  const where = whereOf(filters, parts)
  const shown = parts.orientations.filter(
    ({ id, axis }) => id === (filters.orientation ?? id) && axis === (filters.axis ?? axis),
  )
  // What an orientation measures of itself is of all its actions, not of some.
  const measuring = isNarrowed(filters) ? [] : shown.map(({ id }) => id)
  const facts = await readFacts(where ? { where, orientations: measuring } : {}, { day }, req)
  const actions = facts.actions.filter(
    (action) => filters.status === undefined || statusOn(action, day, today) === filters.status,
  )
  const some = where || filters.status ? actions.map(({ id }) => id) : undefined
  const [decisions, money, experiments] = await Promise.all([
    readDecisions(some, days, req),
    readMoney(moneyScopeOf(filters, some), { ...parts, actions }, days, req),
    readExperiments(some, days, req),
  ])
  const actionsOf = groupBy(actions, ({ orientation }) => [orientation])
  const orientations = shown
    .map((orientation) => ({
      ...orientation,
      actions: actionsOf.get(orientation.id) ?? [],
      indicators: isNarrowed(filters) ? [] : (facts.indicatorsOf.get(orientation.id) ?? []),
    }))
    .filter((one) => some === undefined || one.actions.length > 0)
  const needs = needsAmong(actions, said, days)
  return {
    day,
    meeting: before ?? null,
    meetings: held,
    next: next ?? null,
    parts,
    samples: actions.map(({ sampleFollowUp }) => ({ sampleFollowUp })),
    summary: summaryOf(
      actions.map((action) => ({ ...action, status: statusOn(action, day, today) })),
      day,
    ),
    needs,
    orientations: orientations.map((orientation) => standingOf(orientation, days)),
    ...talliesOf(actions, days),
    decisions,
    money,
    experiments,
    indicators: [
      ...orientations.flatMap(({ number, indicators }) =>
        indicators.map((one) => measured(one, String(number), day)),
      ),
      ...actions.flatMap(({ code, indicators }) =>
        indicators.map((one) => measured(one, code, day)),
      ),
    ],
    news: newsOf(actions, days),
  }
}

export type Dashboard = Awaited<ReturnType<typeof readDashboard>>
