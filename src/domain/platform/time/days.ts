import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

/** The first and the last day that anything may be about: an error of typing is no day of a strategy. */
export const firstDay = '1990-01-01'
export const lastDay = '2100-12-31'

export const outsideMessage: Bilingual = {
  fr: 'Cette date est hors du temps de la stratégie\u00A0: donnez un jour entre le 01/01/1990 et le 31/12/2100.',
  en: 'This date is out of the time of the strategy: give a day between 1 January 1990 and 31 December 2100.',
}

const noDayMessage: Bilingual = {
  fr: 'Ce n’est pas une date du calendrier\u00A0: écrivez un jour ainsi\u00A0: 2018-01-31, un moment ainsi\u00A0: 2018-01-31T14:30:00+01:00.',
  en: 'This is no date of the calendar: write a day like this: 2018-01-31, a moment like this: 2018-01-31T14:30:00+01:00.',
}

/** Whether a day, written « 2018-01-31 », is one that anything may be about. */
export const isWithinDays = (day: string): boolean => day >= firstDay && day <= lastDay

/**
 * A day, or a moment that says how far from Greenwich it is (RFC 3339). Of any other text a date is
 * guessed: « Version 7 » is a day of July, « 03/04/2026 » one of March, and an hour that of the server.
 */
const form = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** Whether a text is written as a day or a moment, of a day of the calendar: « 2017-02-30 » is none. */
const isWritten = (text: string): boolean => {
  const [, day] = form.exec(text) ?? []
  if (day === undefined) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The moment that was given, unless it is none. */
const momentOf = (given: unknown): Date | undefined => {
  const moment = typeof given === 'string' && isWritten(given) ? new Date(given) : given
  return moment instanceof Date && !Number.isNaN(moment.getTime()) ? moment : undefined
}

/** Whether a date or a moment is one, written so that nobody has to guess. */
export const isDate = (given: unknown): boolean => momentOf(given) !== undefined

/** What is wrong with a date or a moment that someone gives. Nothing given is nothing wrong. */
export const dateProblem = (path: string, given: unknown): Problem | undefined => {
  if (given === null || given === undefined || given === '') return undefined
  const moment = momentOf(given)
  if (!moment) return { path, message: noDayMessage }
  return isWithinDays(moment.toISOString().slice(0, 10))
    ? undefined
    : { path, message: outsideMessage }
}

/**
 * The day of an ISO date or date-time: « 2018-01-31 ». Days compare as texts: one of a year that takes
 * more than four digits, which an old document may hold, counts as the first or the last day.
 */
export const dayOf = (date: string): string => {
  if (date.startsWith('-')) return firstDay
  return date.startsWith('+') ? lastDay : date.slice(0, 10)
}

/** A day as it is stored: at noon UTC. */
export const noonOf = (date: string): string => `${dayOf(date)}T12:00:00.000Z`

/**
 * The day that someone wrote, as it is stored: « 2018-12-31T23:30:00-05:00 » is the last of 2018, here
 * and there. `undefined` when it is no date.
 */
export const storedDay = (written: string | Date): string | undefined => {
  const moment = momentOf(written)
  if (!moment) return undefined
  const date = new Date(typeof written === 'string' ? written.slice(0, 10) : moment)
  return Number.isNaN(date.setUTCHours(12, 0, 0, 0)) ? undefined : date.toISOString()
}

/** How many days from one to another; negative when the second comes before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000)

const inWords = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
const [french, english] = [inWords('fr-FR'), inWords('en-GB')]

/** There are as many as days between 1990 and 2100 at most; writing one takes longer than all else of a figure. */
const written = new Map<string, Bilingual>()

/** « 1er mars 2017 », "1 March 2017", unbreakable inside. */
export const dayInWords = (date: string): Bilingual => {
  const day = dayOf(date)
  const known = written.get(day)
  if (known) return known
  const words = {
    fr: french.format(new Date(day)).replace(/^1 /, '1er ').replaceAll(' ', '\u00A0'),
    en: english.format(new Date(day)).replaceAll(' ', '\u00A0'),
  }
  if (isWithinDays(day)) written.set(day, words)
  return words
}
