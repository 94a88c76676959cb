import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import { type ActionStatus, isLate } from './action-status'

export type SummedAction = { status: ActionStatus; endDate?: string | null }

export type StrategySummary = {
  all: number
  done: number
  inProgress: number
  late: number
}

/** What a day's sentence counts, on a day (ISO date). */
export const summaryOf = (actions: readonly SummedAction[], today: string): StrategySummary => {
  const having = (status: ActionStatus) =>
    actions.filter((action) => action.status === status).length
  return {
    all: actions.length,
    done: having('done'),
    inProgress: having('in-progress'),
    late: actions.filter((action) => isLate(action, today)).length,
  }
}

const french = (count: number, one: string, many: string) =>
  count === 0 ? `aucune ${one}` : count === 1 ? `une ${one}` : `${String(count)} ${many}`

/** The end of the day’s sentence: « Le 9 mars 2017, sur 53 actions, 11 réalisées… ». */
export const sentenceOf = ({ all, done, inProgress, late }: StrategySummary): Bilingual => ({
  fr:
    all === 0
      ? 'aucune action n’est publiée.'
      : `sur ${french(all, 'action', 'actions')}, ${french(done, 'réalisée', 'réalisées')}, ${french(inProgress, 'en cours', 'en cours')} et ${french(late, 'en retard', 'en retard')}.`,
  en:
    all === 0
      ? 'no action is published.'
      : `of ${String(all)} ${all === 1 ? 'action' : 'actions'}, ${String(done)} done, ${String(inProgress)} in progress and ${String(late)} late.`,
})
