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

type DatedStatus = Pick<ActionFacts, 'status' | 'statusSince'>

const hasStatusOn = ({ statusSince }: DatedStatus, day: string) =>
  !statusSince || happenedBy(statusSince, day)

/** Whether an action was dropped by a day. */
export const isDroppedOn = (action: DatedStatus, day: string): boolean =>
  action.status === 'dropped' && hasStatusOn(action, day)

type StatusOfAction = DatedStatus & Pick<ActionFacts, 'milestones'>

/**
 * The status of an action on a day: the one that it has had since a day, and before that, since what
 * it was is not kept, under way. A status that is not dated says of a past day only that the action
 * was dropped, or to come; it was done when all its milestones were. On the day itself and later, the
 * status as it stands.
 */
export const statusOn = (action: StatusOfAction, day: string, today: string): ActionStatus => {
  const { status, statusSince, milestones } = action
  if (dayOf(day) >= dayOf(today) || isDroppedOn(action, day)) return status
  if (statusSince) return hasStatusOn(action, day) ? status : 'in-progress'
  if (status === 'done' && milestones.every(({ doneDate }) => happenedBy(doneDate, day)))
    return 'done'
  return status === 'upcoming' ? 'upcoming' : 'in-progress'
}

/** Whether nothing more was expected of an action on a day. */
export const isClosedOn = (action: StatusOfAction, day: string, today: string): boolean =>
  closedStatuses.includes(statusOn(action, day, today))
