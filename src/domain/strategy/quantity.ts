import type { Problem } from '@/src/domain/platform/text/bilingual'

/** One a language: making one costs more than a thousand numbers that it writes. */
const writers = new Map<string, Intl.NumberFormat>()

const writerFor = (locale: string): Intl.NumberFormat => {
  const writer = writers.get(locale) ?? new Intl.NumberFormat(locale)
  writers.set(locale, writer)
  return writer
}

/** « 42 m² », the digits as the reader's language sets them. */
export const quantity = (value: number, unit: string | null | undefined, locale: string): string =>
  `${writerFor(locale).format(value)}${unit ? `\u00A0${unit}` : ''}`

/** Beyond it a number is no longer exact, and a difference of two might be no number. */
const mostQuantity = 1e15

export const quantityProblem = (
  path: string,
  value: number | null | undefined,
): Problem | undefined =>
  typeof value !== 'number' || Math.abs(value) <= mostQuantity
    ? undefined
    : {
        path,
        message: {
          fr: 'Écrivez un nombre entre moins et plus un million de milliards.',
          en: 'Write a number between minus and plus a million billion.',
        },
      }
