import { type DecisionStatus, openStatuses } from '@/src/domain/committee/decision'
import { dayOf, daysBetween } from '@/src/domain/platform/time/days'

/** How many days before its date the owner of a decision is told. */
const toldBefore = 7

/** What the owner of a decision is told on a day, once for the day that it is of. */
export type Notice = { kind: 'due' | 'overdue'; of: string }

type Dated = { status?: DecisionStatus | null; dueDate?: string | null }

const daysAfter = (day: string, count: number): string =>
  dayOf(new Date(Date.parse(dayOf(day)) + count * 86_400_000).toISOString())

/**
 * Once in the week before its date, then each week that it is late: on the first day after, the
 * eighth… A notice is of the day when it became due, so that a server that was down tells it later,
 * and once; another date is another notice.
 */
export const noticeOn = ({ status, dueDate }: Dated, day: string): Notice | undefined => {
  if (!dueDate || !status || !openStatuses.includes(status)) return undefined
  const late = daysBetween(dueDate, day)
  if (late > 0) return { kind: 'overdue', of: daysAfter(dueDate, late - ((late - 1) % 7)) }
  return late >= -toldBefore ? { kind: 'due', of: dayOf(dueDate) } : undefined
}

type Assigned = Dated & { owner?: string | undefined; published: boolean }

/**
 * Whether a change gives a decision to someone: it names another owner, or publishes what a draft
 * said of one. Nobody is told of what is already done, nor of what is not published.
 */
export const isAssigned = (decision: Assigned, before: Assigned | undefined): boolean => {
  const { owner, published, status } = decision
  if (!owner || !published || !status || !openStatuses.includes(status)) return false
  return owner !== before?.owner || !before.published
}
