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

/**
 * The sentence of the day: « 53 actions, 21 en cours, 6 en retard, 3 demandent le comité ».
 *
 * @param asking how many of them need the committee
 */
export const sentenceOf = (
  { all, inProgress, late }: StrategySummary,
  asking: number,
): Bilingual => {
  const asks = asking > 1
  return all === 0
    ? { fr: 'Aucune action', en: 'No action' }
    : {
        fr: [
          `${String(all)} ${all > 1 ? 'actions' : 'action'}`,
          `${String(inProgress)}\u00A0en\u00A0cours`,
          `${late === 0 ? 'aucune' : String(late)}\u00A0en\u00A0retard`,
          asking === 0
            ? 'rien ne demande le comité'
            : `${String(asking)} ${asks ? 'demandent' : 'demande'} le comité`,
        ].join(', '),
        en: [
          `${String(all)} ${all > 1 ? 'actions' : 'action'}`,
          `${String(inProgress)}\u00A0in\u00A0progress`,
          `${late === 0 ? 'none' : String(late)}\u00A0late`,
          asking === 0
            ? 'nothing needs the committee'
            : `${String(asking)} ${asks ? 'need' : 'needs'} the committee`,
        ].join(', '),
      }
}
