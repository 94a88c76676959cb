import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { dayOf } from '@/src/domain/platform/time/days'

import { happenedBy } from './on-a-day'

/** Where a milestone stands: what has been done is done, whatever its due date. */
export const milestoneStates = {
  done: { fr: 'Fait', en: 'Done' },
  late: { fr: 'En retard', en: 'Late' },
  upcoming: { fr: 'À venir', en: 'Upcoming' },
} satisfies Record<string, Bilingual>

export type MilestoneState = keyof typeof milestoneStates

/** The due date itself is still on time, as for actions. */
export const milestoneStateOf = (
  { dueDate, doneDate }: { dueDate: string; doneDate?: string | null },
  today: string,
): MilestoneState => {
  if (happenedBy(doneDate, today)) return 'done'
  return dayOf(dueDate) < dayOf(today) ? 'late' : 'upcoming'
}

/** Whether a milestone is to be looked at in the month of a day: it is late, or due by its end. */
export const isDueInMonth = (
  { dueDate, doneDate }: { dueDate: string; doneDate?: string | null },
  day: string,
): boolean => !doneDate && dayOf(dueDate).slice(0, 7) <= dayOf(day).slice(0, 7)

const inFrench: Record<MilestoneState, [one: string, many: string]> = {
  done: ['fait', 'faits'],
  late: ['en retard', 'en retard'],
  upcoming: ['à venir', 'à venir'],
}

const order: readonly MilestoneState[] = ['done', 'late', 'upcoming']

/** « 2 faits, 1 en retard »; says plainly that there is none. */
export const milestonesInWords = (states: readonly MilestoneState[]): Bilingual => {
  if (states.length === 0) return { fr: 'Sans jalon', en: 'No milestone' }
  const counts = order
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0)
  return {
    fr: counts
      .map(({ state, count }) => `${String(count)} ${inFrench[state][count > 1 ? 1 : 0]}`)
      .join(', '),
    en: counts
      .map(({ state, count }) => `${String(count)} ${milestoneStates[state].en.toLowerCase()}`)
      .join(', '),
  }
}
