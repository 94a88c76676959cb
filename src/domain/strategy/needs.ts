import { daysBetween } from '@/src/domain/platform/time/days'

import { isLate } from './action-status'
import type { ActionFacts } from './facts'
import { isClosedOn, statusOn } from './on-a-day'
import { weatherOn } from './suggested-weather'

/** Why an action needs the committee, from what it can answer at once to what it must know. */
export const needKinds = ['asked', 'blocked', 'storm', 'late'] as const

export type NeedKind = (typeof needKinds)[number]

/** How many days past its end date an action is the committee's affair, whatever its weather. */
const lateAfter = 60

/** How many days an action is past its end date on a day: 0 when it is not, or nothing is expected of it. */
export const daysPastEnd = (action: ActionFacts, day: string, today: string): number =>
  action.endDate && isLate({ status: statusOn(action, day, today), endDate: action.endDate }, day)
    ? daysBetween(action.endDate, day)
    : 0

/**
 * What makes an action need the committee on a day; empty when nothing does.
 *
 * @param hasQuestion whether something is asked of the committee about it
 */
export const needsOf = (
  action: ActionFacts,
  hasQuestion: boolean,
  day: string,
  today: string,
): NeedKind[] => {
  if (isClosedOn(action, day, today)) return hasQuestion ? ['asked'] : []
  const having: Record<NeedKind, boolean> = {
    asked: hasQuestion,
    blocked: statusOn(action, day, today) === 'blocked',
    storm: weatherOn(action, day, today).value === 'storm',
    late: daysPastEnd(action, day, today) > lateAfter,
  }
  return needKinds.filter((kind) => having[kind])
}
