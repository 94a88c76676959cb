import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { dayInWords } from '@/src/domain/platform/time/days'

/** « 42 m² », the digits as the reader's language sets them. */
export const quantity = (value: number, unit: string | null | undefined, locale: string): string =>
  `${value.toLocaleString(locale)}${unit ? `\u00A0${unit}` : ''}`

/** Beyond it a number is no longer exact, and a difference of two might be no number. */
export const mostQuantity = 1e15

export const quantityMessage: Bilingual = {
  fr: 'Écrivez un nombre entre moins et plus un million de milliards.',
  en: 'Write a number between minus and plus a million billion.',
}

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
