import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { numberProblem } from '@/src/domain/platform/text/sizes'
import { dayInWords } from '@/src/domain/platform/time/days'

import { quantity } from './quantity'

/** What is wrong with a value of an indicator. */
export const indicatorValueProblem: EntityRule<{ value?: number | null }> = ({ value }) =>
  numberProblem('value', value)

type Existing = { value: number; date: string; deletedAt?: string | null }

/** An indicator has one value a date: which one is there already, and what to do about it. */
export const secondValueProblem = (
  { value, date, deletedAt }: Existing,
  unit: string | null | undefined,
): Problem => {
  const day = dayInWords(date)
  const [fr, en] = [quantity(value, unit, 'fr-FR'), quantity(value, unit, 'en-GB')]
  return {
    path: 'date',
    message: deletedAt
      ? {
          fr: `L’indicateur a déjà une valeur au ${day.fr}, ${fr}, dans la corbeille\u00A0: restaurez-la, supprimez-la ou choisissez une autre date.`,
          en: `The indicator already has a value on ${day.en}, ${en}, in the trash: restore it, delete it or choose another date.`,
        }
      : {
          fr: `L’indicateur a déjà une valeur au ${day.fr}, ${fr}\u00A0: corrigez-la ou choisissez une autre date.`,
          en: `The indicator already has a value on ${day.en}, ${en}: correct it or choose another date.`,
        },
  }
}
