import { dayOf, noonOf } from '@/src/domain/platform/time/days'

import { type ActionStatus, closedStatuses } from './action-status'
import type { ActionFacts, FormerStatus } from './facts'

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

type DatedStatus = Pick<ActionFacts, 'status' | 'statusSince' | 'formerStatuses'>

/** What an action was, in order; of one dated before this was kept, something that is not known. */
const formerOf = ({ statusSince, formerStatuses }: DatedStatus): readonly FormerStatus[] =>
  formerStatuses?.length ? formerStatuses : statusSince ? [{ until: statusSince }] : []

/**
 * An action's status and those before it, were it to take one on a day. Of several in one day the last
 * is kept: a status that lasted less leaves nothing, and one that comes back that day was never left.
 */
export const withStatus = (action: DatedStatus, status: ActionStatus, day: string): DatedStatus => {
  if (status === action.status) return action
  const before = formerOf(action)
  const isOfTheDay = action.statusSince != null && dayOf(action.statusSince) >= dayOf(day)
  const former = isOfTheDay ? before : [...before, { status: action.status, until: noonOf(day) }]
  const earlier = former.at(-1)?.status === status ? former.slice(0, -1) : former
  return { status, statusSince: earlier.at(-1)?.until ?? null, formerStatuses: earlier }
}

/** What an action was on a day, and whether it is known since when. Unknown, it was under way. */
const heldOn = (action: DatedStatus, day: string) => {
  const all = [...formerOf(action), { status: action.status, until: null }]
  const held = all.find(({ until }) => !happenedBy(until, day))
  return { status: held?.status ?? 'in-progress', isDated: held !== all[0] }
}

/** Whether an action was dropped on a day. */
export const isDroppedOn = (action: DatedStatus, day: string): boolean =>
  heldOn(action, day).status === 'dropped'

type StatusOfAction = DatedStatus & Pick<ActionFacts, 'milestones'>

/**
 * The status of an action on a day: the first that it had until a later day, else the one that it has.
 * Since when it had the oldest one is not known: of a past day that one says only that the action was
 * dropped, or to come; it was done when all its milestones were, and is else counted as under way. On
 * the day itself and later, the status as it stands.
 */
export const statusOn = (action: StatusOfAction, day: string, today: string): ActionStatus => {
  const { status, isDated } = heldOn(action, day)
  if (isDated || dayOf(day) >= dayOf(today)) return status
  if (status === 'dropped' || status === 'upcoming') return status
  const wasDone = action.milestones.every(({ doneDate }) => happenedBy(doneDate, day))
  return status === 'done' && wasDone ? 'done' : 'in-progress'
}

/** Whether nothing more was expected of an action on a day. */
export const isClosedOn = (action: StatusOfAction, day: string, today: string): boolean =>
  closedStatuses.includes(statusOn(action, day, today))
