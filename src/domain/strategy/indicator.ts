import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { dayOf } from '@/src/domain/platform/time/days'

/** How often a value is expected. */
export const periodicities = {
  monthly: { fr: 'Chaque mois', en: 'Monthly' },
  quarterly: { fr: 'Chaque trimestre', en: 'Quarterly' },
  'half-yearly': { fr: 'Chaque semestre', en: 'Half-yearly' },
  yearly: { fr: 'Chaque année', en: 'Yearly' },
  once: { fr: 'Une seule fois', en: 'Once' },
} satisfies Record<string, Bilingual>

export type Periodicity = keyof typeof periodicities

/** Which way is better. */
export const directions = {
  rising: { fr: 'À la hausse', en: 'Rising' },
  falling: { fr: 'À la baisse', en: 'Falling' },
} satisfies Record<string, Bilingual>

export type Direction = keyof typeof directions

type Measured = {
  action?: unknown
  orientation?: unknown
  initialDate?: string | null
  targetDate?: string | null
}

/** An indicator measures an action or an orientation, and goes from a day to a later one. */
export const indicatorProblem = ({
  action,
  orientation,
  initialDate,
  targetDate,
}: Measured): Problem | undefined => {
  if (!action && !orientation)
    return {
      path: 'action',
      message: {
        fr: 'Choisissez l’action ou l’orientation que l’indicateur mesure.',
        en: 'Choose the action or the orientation that the indicator measures.',
      },
    }
  if (action && orientation)
    return {
      path: 'orientation',
      message: {
        fr: 'Un indicateur mesure une action ou une orientation, pas les deux\u00A0: videz l’un des champs.',
        en: 'An indicator measures an action or an orientation, not both: empty one of the fields.',
      },
    }
  if (initialDate && targetDate && dayOf(targetDate) <= dayOf(initialDate))
    return {
      path: 'targetDate',
      message: {
        fr: 'La date de la cible doit suivre celle de la valeur initiale\u00A0: corrigez l’une des deux.',
        en: 'The date of the target must come after that of the initial value: correct one of them.',
      },
    }
  return undefined
}
