import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { numberProblem } from '@/src/domain/platform/text/sizes'
import { dayOf } from '@/src/domain/platform/time/days'

import { type Weighted, weightProblem } from './weight'

type Indicator = Weighted & {
  action?: unknown
  orientation?: unknown
  initialDate?: string | null
  initialValue?: number | null
  targetDate?: string | null
  targetValue?: number | null
}

/** An indicator measures an action or an orientation, and goes from a day to a later one. */
const measureProblem = ({
  action,
  orientation,
  initialDate,
  targetDate,
}: Indicator): Problem | undefined => {
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

/** What is wrong with an indicator. */
export const indicatorProblem: EntityRule<Indicator> = (indicator) =>
  measureProblem(indicator) ??
  numberProblem('initialValue', indicator.initialValue) ??
  numberProblem('targetValue', indicator.targetValue) ??
  weightProblem(indicator)
