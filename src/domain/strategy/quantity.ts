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
