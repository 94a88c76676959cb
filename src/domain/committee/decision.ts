import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { daysBetween } from '@/src/domain/platform/time/days'
import { parisDay } from '@/src/domain/platform/time/paris-day'

export const decisionStatuses = {
  'to-do': { fr: 'À faire', en: 'To do' },
  doing: { fr: 'En cours', en: 'In progress' },
  done: { fr: 'Faite', en: 'Done' },
  dropped: { fr: 'Abandonnée', en: 'Dropped' },
} satisfies Record<string, Bilingual>

export type DecisionStatus = keyof typeof decisionStatuses

export const decisionModes = {
  consensus: { fr: 'Par consensus', en: 'By consensus' },
  vote: { fr: 'Par un vote', en: 'By a vote' },
} satisfies Record<string, Bilingual>

export type DecisionMode = keyof typeof decisionModes

/** Those of which something is still expected: the next meeting follows them up. */
export const openStatuses: readonly DecisionStatus[] = ['to-do', 'doing']

/** How a decision is quoted: « 2017-04 ». */
export const decisionNumber = (year: number, rank: number): string =>
  `${String(year)}-${String(rank).padStart(2, '0')}`

type Dated = { status: DecisionStatus; dueDate?: string | null }

/** How many days a decision is late on a day (ISO date): 0 when it is not, or nothing is expected of it. */
export const daysOverdue = ({ status, dueDate }: Dated, day: string): number =>
  dueDate && openStatuses.includes(status) ? Math.max(0, daysBetween(dueDate, day)) : 0

type Followed = {
  status: DecisionStatus
  /** What it became, and when, in order. */
  history?: readonly { status: DecisionStatus; date: string }[] | null
}

/** The status of a decision on a day (ISO date): its last change by then, else the one it was taken with. */
export const decisionStatusOn = ({ status, history }: Followed, day: string): DecisionStatus => {
  const changes = history ?? []
  const known = changes.filter(({ date }) => parisDay(new Date(date)) <= day)
  return known.at(-1)?.status ?? changes[0]?.status ?? status
}
