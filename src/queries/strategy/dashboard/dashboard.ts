import type { PayloadRequest } from 'payload'

import { groupBy } from '@/src/domain/platform/data/group-by'
import { statusOn } from '@/src/domain/strategy/on-a-day'
import { standingOf, talliesOf } from '@/src/domain/strategy/standing'
import { summaryOf } from '@/src/domain/strategy/summary'
import { readNextMeeting } from '@/src/queries/committee/next-meeting'
import { readPlacesInBrief } from '@/src/queries/places/statistics'

import { readDecisions } from './decisions'
import { readExperiments } from './experiments'
import { measured, newsOf } from './figures'
import { isNarrowed, moneyScopeOf } from './filters'
import { readMoney } from './money'
import { needsAmong } from './needs'
import { type DashboardQuestion, readScope } from './scope'

export type { DashboardQuestion }

/**
 * Where the strategy stands on a day, all of it or a part, as far as the asker may read it: what the
 * committee looks at. A constant number of queries, whatever the number of actions.
 */
export const readDashboard = async (question: DashboardQuestion, req: PayloadRequest) => {
  const { filters, day, today } = question
  const [scope, next, places] = await Promise.all([
    readScope(question, req),
    readNextMeeting(today, req),
    readPlacesInBrief({ day, commune: filters.commune }, req),
  ])
  const { parts, held, said, before, days, shown, actions, indicatorsOf, isPart } = scope
  const some = isPart ? actions.map(({ id }) => id) : undefined
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
      indicators: isNarrowed(filters) ? [] : (indicatorsOf.get(orientation.id) ?? []),
    }))
    .filter((one) => !isPart || one.actions.length > 0)
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
    needs: needsAmong(actions, said, days),
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
    places,
  }
}

export type Dashboard = Awaited<ReturnType<typeof readDashboard>>
