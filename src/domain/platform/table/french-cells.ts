import type { Cell } from './tables'

const millisecondsADay = 86_400_000

/** Day 0 of a spreadsheet, which believes that 1900 was a leap year: right from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30)

/** Days a spreadsheet writes as bare numbers: from 1950 to 2150. Others are taken for numbers. */
const isSerial = (number: number) => number >= 18_264 && number < 91_678

const pad = (number: number, length: number) => String(number).padStart(length, '0')

const dayOf = (year: number, month: number, date: number): string | undefined => {
  const time = new Date(Date.UTC(2000, month - 1, date))
  time.setUTCFullYear(year, month - 1, date)
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === date
  return isReal ? `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` : undefined
}

const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * The day that a cell says, as « 2017-12-31 »: « 31/12/2017 », ISO 8601, or the number by which a
 * spreadsheet writes it. `undefined` when it says none, or one that no calendar has.
 */
export const readDay = (cell: Cell): string | undefined => {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10)
  if (typeof cell === 'number')
    return isSerial(cell)
      ? new Date(dayZero + Math.floor(cell) * millisecondsADay).toISOString().slice(0, 10)
      : undefined
  if (typeof cell !== 'string') return undefined
  const text = cell.trim()
  const [, date, month, year] = french.exec(text) ?? []
  if (date && month && year) return dayOf(Number(year), Number(month), Number(date))
  const [, isoYear, isoMonth, isoDate] = iso.exec(text) ?? []
  if (isoYear && isoMonth && isoDate)
    return dayOf(Number(isoYear), Number(isoMonth), Number(isoDate))
  return /^\d{5}$/.test(text) ? readDay(Number(text)) : undefined
}

/** « 2017-12-31 » as « 31/12/2017 ». */
export const writeDay = (day: string): string => day.split('-').reverse().join('/')

/** Any space, also those that do not break; the apostrophe groups digits in Switzerland. */
const grouping = /[\s\u00A0\u202F\u2009'’]/g

/** A number as a program writes it, or `undefined`: the comma is French, a lone dot is English. */
const plain = (text: string): string | undefined => {
  const bare = text
    .replace(/(?:€|%|EUR)\s*$/i, '')
    .replace(grouping, '')
    .replace(/^\u2212/, '-')
  const withoutGroups = /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(bare) ? bare.replaceAll('.', '') : bare
  const number = withoutGroups.replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(number) ? number : undefined
}

/** « 1 969 083,50 », with any kind of space, a comma or a dot; `undefined` for what is no number. */
export const readNumber = (cell: Cell): number | undefined => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  const text = typeof cell === 'string' ? plain(cell) : undefined
  const number = text === undefined ? NaN : Number(text)
  return Number.isFinite(number) ? number : undefined
}

/**
 * An amount in euros as a whole number of cents, never through a product of floats; `undefined` for
 * what is no amount, or is written with three decimals: « 12.500 » is twelve thousand euros and more
 * to some.
 */
export const readCents = (cell: Cell): number | undefined => {
  // What a formula of the spreadsheet computed is off by less than one can count.
  const text = typeof cell === 'number' ? cell.toFixed(4).replace(/00$/, '') : cell
  const number = typeof text === 'string' ? plain(text) : undefined
  const [, sign, euros, decimals = ''] =
    /^([+-]?)(\d+)(?:\.(\d{0,2}|\d{2}00+))?$/.exec(number ?? '') ?? []
  if (euros === undefined) return undefined
  const cents = Number(euros + decimals.slice(0, 2).padEnd(2, '0'))
  if (!Number.isSafeInteger(cents)) return undefined
  return sign === '-' && cents !== 0 ? -cents : cents
}

/** 1969083.5 as « 1969083,5 »: with spaces, no spreadsheet would take it for a number. */
export const writeNumber = (number: number): string => String(number).replace('.', ',')
