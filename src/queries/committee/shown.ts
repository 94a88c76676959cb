import type { PayloadRequest, Where } from 'payload'

import type { Shown } from '@/src/domain/committee/snapshot/shape-1'
import { groupBy } from '@/src/domain/platform/data/group-by'
import { dayOf } from '@/src/domain/platform/time/days'
import type { OrientationFacts } from '@/src/domain/strategy/facts'
import type { Figure } from '@/src/domain/strategy/figure'
import { daysPastEnd } from '@/src/domain/strategy/needs'
import { statusOn } from '@/src/domain/strategy/on-a-day'
import {
  actionProgress,
  progressOfOrientations,
  progressRules,
} from '@/src/domain/strategy/progress'
import { type Days, standingOf } from '@/src/domain/strategy/standing'
import { weatherOn } from '@/src/domain/strategy/suggested-weather'
import { summaryOf } from '@/src/domain/strategy/summary'
import { readStored } from '@/src/queries/platform/stored'
import { readDecisions } from '@/src/queries/strategy/dashboard/decisions'
import { readMoney } from '@/src/queries/strategy/dashboard/money'
import { needsAmong, readSaid } from '@/src/queries/strategy/dashboard/needs'
import { readParts } from '@/src/queries/strategy/dashboard/parts'
import { type PlacedAction, readFacts } from '@/src/queries/strategy/strategy-facts'

import { asAnyMember } from './any-member'

const measureOf = ({ value, bounds }: Pick<Figure, 'value' | 'bounds'>) => ({ value, bounds })

const day = (date: string | null | undefined) => (date ? dayOf(date) : null)

const orientationOf = (orientation: OrientationFacts, days: Days) => {
  const { id, number, title, coverage, weather, actions, late, ...figure } = standingOf(
    orientation,
    days,
  )
  return { id, number, title, coverage, weather, actions, late, ...measureOf(figure) }
}

const actionOf = (
  action: PlacedAction,
  numberOf: ReadonlyMap<string, number>,
  { day: on, today }: Days,
) => ({
  id: action.id,
  code: action.code,
  title: action.title,
  orientation: numberOf.get(action.orientation ?? '') ?? null,
  status: statusOn(action, on, today),
  weather: weatherOn(action, on, today).value,
  ...measureOf(actionProgress(action, on)),
  start: day(action.startDate),
  end: day(action.endDate),
  isLate: daysPastEnd(action, on, today) > 0,
  isSample: action.sampleFollowUp === true,
})

const isPublished: Where = { _status: { equals: 'published' } }

/** What the strategy and its money are divided into, as it is published. */
const readPublishedParts = async (req: PayloadRequest) => {
  const published = (collection: 'orientations' | 'workstreams') =>
    readStored({ collection, where: isPublished, select: {}, overrideAccess: true, req }) // ids alone
  const [parts, ...known] = await Promise.all([
    readParts(req),
    published('orientations'),
    published('workstreams'),
  ])
  const ids = new Set(known.flat().map(({ id }) => id))
  return {
    ...parts,
    orientations: parts.orientations.filter(({ id }) => ids.has(id)),
    workstreams: parts.workstreams.filter(({ id }) => ids.has(id)),
  }
}

/**
 * What the whole committee may be shown of the strategy, as it stands on a day: what is published, and
 * of that no more than any member reads. A constant number of queries, whatever the number of actions.
 */
export const readShown = async (
  meeting: Shown['meeting'],
  on: { day: string; today: string },
  req: PayloadRequest,
): Promise<Shown> => {
  const member = await asAnyMember(req)
  const days: Days = { ...on, since: undefined }
  const [parts, said] = await Promise.all([readPublishedParts(member), readSaid(member)])
  const [{ actions, indicatorsOf }, decisions] = await Promise.all([
    readFacts(
      { where: isPublished, orientations: parts.orientations.map(({ id }) => id) },
      { day: on.day, reader: 'rule' },
      member,
    ),
    readDecisions(undefined, days, member),
  ])
  const money = await readMoney({}, { ...parts, actions }, days, member)
  const actionsOf = groupBy(actions, ({ orientation }) => [orientation])
  const orientations = parts.orientations.map((orientation) => ({
    ...orientation,
    actions: actionsOf.get(orientation.id) ?? [],
    indicators: indicatorsOf.get(orientation.id) ?? [],
  }))
  const numberOf = new Map(orientations.map(({ id, number }) => [id, number]))
  return {
    meeting,
    day: on.day,
    strategy: {
      ...measureOf(progressOfOrientations(orientations, progressRules.strategy, on.day)),
      ...summaryOf(
        actions.map((action) => ({ ...action, status: statusOn(action, on.day, on.today) })),
        on.day,
      ),
    },
    orientations: orientations.map((orientation) => orientationOf(orientation, days)),
    actions: actions.map((action) => actionOf(action, numberOf, days)),
    needs: needsAmong(actions, said, days).map(({ id, kinds, asked, blocked }) => ({
      action: id,
      kinds,
      asked: asked?.text ?? null,
      blocked: blocked && {
        reason: blocked.reason,
        remedy: blocked.remedy,
        helper: blocked.helper,
      },
    })),
    decisions: decisions.map(({ id, number, text, status, dueDate, owner }) => ({
      id,
      number,
      text,
      status,
      due: dueDate,
      owner,
    })),
    money:
      money?.workstreams.map((one) => ({
        workstream: one.title,
        planned: one.plannedCents,
        committed: one.committedCents,
        presented: one.presentedCents,
        paid: one.paidCents,
        certified: one.certifiedCents,
      })) ?? null,
  }
}
