import { dayInWords } from '@/src/domain/platform/time/days'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import { weathers } from '@/src/domain/strategy/weather'
import { valueInWords } from '@/src/domain/strategy/words'

import type { Change, Moved, Movement } from './comparison'
import type { SealProblem } from './seal'

export const movementNames: Record<Movement, Bilingual> = {
  removed: { fr: 'N’est plus suivie', en: 'No longer followed' },
  status: { fr: 'Statut', en: 'Status' },
  weather: { fr: 'Météo', en: 'Weather' },
  late: { fr: 'Retard', en: 'Late' },
  added: { fr: 'Nouvelle', en: 'New' },
  end: { fr: 'Fin', en: 'End' },
  progress: { fr: 'Avancement', en: 'Progress' },
  start: { fr: 'Début', en: 'Start' },
  wording: { fr: 'Libellé', en: 'Wording' },
}

const noDate: Bilingual = { fr: 'sans date', en: 'no date' }

const dayOrNone = (day: string | null): Bilingual => (day === null ? noDate : dayInWords(day))

const same = (text: string): Bilingual => ({ fr: text, en: text })

const lateness = (kind: Moved['kind'], late: number): Bilingual => {
  if (kind === 'action')
    return late > 0 ? { fr: 'en retard', en: 'late' } : { fr: 'à l’heure', en: 'on time' }
  const n = String(late)
  return { fr: `${n} en retard`, en: `${n} late` }
}

/** What something was and what it is, in words; nothing of what came or went. */
export const changeInWords = (
  kind: Moved['kind'],
  change: Change,
): { before: Bilingual; after: Bilingual } | undefined => {
  switch (change.what) {
    case 'added':
    case 'removed':
      return undefined
    case 'status':
      return { before: actionStatuses[change.before], after: actionStatuses[change.after] }
    case 'weather':
      return { before: weathers[change.before], after: weathers[change.after] }
    case 'late':
      return { before: lateness(kind, change.before), after: lateness(kind, change.after) }
    case 'progress':
      return { before: valueInWords(change.before), after: valueInWords(change.after) }
    case 'start':
    case 'end':
      return { before: dayOrNone(change.before), after: dayOrNone(change.after) }
    case 'wording':
      return { before: same(change.before), after: same(change.after) }
  }
}

/** What is said, loudly, of a state that is not shown. */
export const sealProblems: Record<SealProblem, Bilingual> = {
  altered: {
    fr: 'L’état figé de cette séance ne correspond plus à son empreinte\u00A0: quelqu’un l’a modifié dans la base de données. Ses chiffres ne sont plus montrés\u00A0; restaurez une sauvegarde.',
    en: 'The snapshot of this meeting no longer matches its hash: someone changed it in the database. Its figures are no longer shown; restore a backup.',
  },
  'unknown-shape': {
    fr: 'L’état figé de cette séance a été écrit par une version plus récente du logiciel\u00A0: mettez-le à jour pour le lire.',
    en: 'The snapshot of this meeting was written by a later version of the software: update it to read this.',
  },
}

/** « 3 orientations et 7 actions ont bougé ». */
export const movedInWords = ({
  orientations,
  actions,
}: Record<'orientations' | 'actions', readonly Moved[]>): Bilingual => {
  const counted = (n: number, one: string, many: string) =>
    n === 0 ? [] : [`${String(n)} ${n > 1 ? many : one}`]
  const parts = (and: string) =>
    [
      ...counted(actions.length, 'action', 'actions'),
      ...counted(orientations.length, 'orientation', 'orientations'),
    ].join(` ${and} `)
  const all = actions.length + orientations.length
  return all === 0
    ? { fr: 'Rien n’a bougé', en: 'Nothing moved' }
    : { fr: `${parts('et')} ${all > 1 ? 'ont' : 'a'} bougé`, en: `${parts('and')} moved` }
}
