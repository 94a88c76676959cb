/** Amounts are integers of cents: sums are exact whatever their order. Rates are in hundredths of a percent. */
export type Cents = number

const digits = /^(\d+)(?:[.,](\d{1,2}))?$/
/** As English groups thousands. Without its decimals « 1,234 » could be French for a bit more than one. */
const inEnglish = /^\d{1,3}(?:,\d{3})+\.\d{1,2}$/

/**
 * What a person types, in hundredths: « 1 234,56 », « 1,234.56 » and « 1234.56 € » are 123456. `null`
 * when nothing is typed, `undefined` when it is no amount; never rounded: a third decimal is a mistake.
 */
export const parseHundredths = (typed: string): number | null | undefined => {
  const bare = typed.replaceAll(/[\s\u00A0\u202F€%]/g, '')
  if (bare === '') return null
  const figure = inEnglish.test(bare) ? bare.replaceAll(',', '') : bare
  const [, whole, decimals = ''] = digits.exec(figure) ?? []
  if (whole === undefined) return undefined
  const value = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return Number.isSafeInteger(value) ? value : undefined
}

/** Hundredths as they are typed and read, in French or in English: 123456 is « 1 234,56 ». */
export const formatHundredths = (value: number, language: string): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value / 100)

/** The same with its unit: « 1 234,56 € », « 60,00 % ». */
export const withUnit = (value: number, unit: '€' | '%', language: string): string => {
  const figure = formatHundredths(value, language)
  if (language !== 'en') return `${figure}\u00A0${unit}`
  return unit === '€' ? `€${figure}` : `${figure}%`
}

/** The nearest whole euro, in euros; half a euro goes up. */
export const toEuro = (cents: Cents): number => Math.floor((cents + 50) / 100)

/** The same in words: « 1 969 083 € », "€1,969,083". */
export const euros = (cents: Cents, language: string): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(toEuro(cents))

/**
 * A share of an amount, to the nearest cent, half a cent goes up. Exact: both are integers and their
 * product is within 2^53 (`centsField` bounds amounts).
 *
 * @param basisPoints the share, in hundredths of a percent
 */
export const shareOf = (cents: Cents, basisPoints: number): Cents =>
  Math.floor((cents * basisPoints + 5_000) / 10_000)

/** The same to the nearest whole euro, in euros, rounded once: 600,498 € is 600 €, not 600,50 € then 601 €. */
export const euroShareOf = (cents: Cents, basisPoints: number): number =>
  Math.floor((cents * basisPoints + 500_000) / 1_000_000)

/** The sum of amounts; what is not known counts for nothing. */
export const sumOf = (amounts: readonly (Cents | null | undefined)[]): Cents =>
  amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
