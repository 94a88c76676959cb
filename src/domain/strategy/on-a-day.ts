import { dayOf } from '@/src/domain/platform/days'

import { type ActionStatus, closedStatuses } from './action-status'
import type { ActionFacts } from './facts'

/** The last of some dated facts known on a day; of two of one date, the one that was told last. */
export const lastBy = <Fact extends { date: string }>(
  facts: readonly Fact[],
  day: string,
): Fact | undefined =>
  facts.reduce<Fact | undefined>(
    (last, fact) =>
      dayOf(fact.date) > dayOf(day) || (last && fact.date < last.date) ? last : fact,
    undefined,
  )

/** Whether something had happened by a day. */
export const happenedBy = (date: string | null | undefined, day: string): boolean =>
  date != null && dayOf(date) <= dayOf(day)

type StatusOfAction = Pick<ActionFacts, 'status' | 'milestones'>

/**
 * The status of an action on a day. A status is not dated, so a past day takes from it only that the
 * action was dropped; it was done when all its milestones were. On the day itself and later, the
 * status as it stands.
 */
export const statusOn = (
  { status, milestones }: StatusOfAction,
  day: string,
  today: string,
): ActionStatus => {
  if (dayOf(day) >= dayOf(today) || status === 'dropped') return status
  if (status === 'done' && milestones.every(({ doneDate }) => happenedBy(doneDate, day)))
    return 'done'
  return status === 'upcoming' ? 'upcoming' : 'in-progress'
}

/** Whether nothing more was expected of an action on a day. */
export const isClosedOn = (action: StatusOfAction, day: string, today: string): boolean =>
  closedStatuses.includes(statusOn(action, day, today))
