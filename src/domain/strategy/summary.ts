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

/** What the back-office counts for whoever comes in. */
type Overview = { orientations: number; actions: number; late: number; toConfirm: number }

/** A number and what is said of so many: in French none is singular, in English plural. */
const fr = (count: number, one: string, many: string) =>
  `${String(count)} ${count > 1 ? many : one}`
const en = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`

/** The first sentences of the back-office, on the day they are read. */
export const overviewInWords = ({
  orientations,
  actions,
  late,
  toConfirm,
}: Overview): Bilingual => ({
  fr: `La stratégie «\u00A0#Résolument digitale\u00A0» compte ici ${fr(orientations, 'orientation', 'orientations')} et ${fr(actions, 'action', 'actions')}. Aujourd’hui, ${fr(late, 'est en retard', 'sont en retard')} et ${fr(toConfirm, 'attend son libellé officiel', 'attendent leur libellé officiel')}.`,
  en: `The strategy “#Résolument digitale” has ${en(orientations, 'orientation', 'orientations')} and ${en(actions, 'action', 'actions')} here. Today ${en(late, 'is late', 'are late')} and ${en(toConfirm, 'waits for its official wording', 'wait for their official wording')}.`,
})

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
