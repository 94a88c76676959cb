import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { dayOf } from '@/src/domain/platform/time/days'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'

/** Statuses of an action, in the vocabulary of Territoires en Transitions. */
export const actionStatuses = {
  upcoming: { fr: 'À venir', en: 'Upcoming' },
  'in-progress': { fr: 'En cours', en: 'In progress' },
  done: { fr: 'Réalisé', en: 'Done' },
  'on-hold': { fr: 'En pause', en: 'On hold' },
  dropped: { fr: 'Abandonné', en: 'Dropped' },
  blocked: { fr: 'Bloqué', en: 'Blocked' },
} satisfies Record<string, Bilingual>

export type ActionStatus = keyof typeof actionStatuses

export const isActionStatus = isWordOf<ActionStatus>(actionStatuses)

/** Statuses after which nothing more is expected: such an action is never late. */
export const closedStatuses: readonly ActionStatus[] = ['done', 'dropped']

/**
 * Whether an action is late: its end date is past and something is still expected of it. « En
 * retard » is derived, never entered. An action without an end date is not late: nothing can be
 * said. The end date itself is still on time.
 */
export const isLate = (
  { status, endDate }: { status: ActionStatus; endDate?: string | null },
  today: string,
): boolean => endDate != null && !closedStatuses.includes(status) && dayOf(endDate) < dayOf(today)
