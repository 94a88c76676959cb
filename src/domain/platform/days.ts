import type { Bilingual } from './bilingual'

/** The day of an ISO date or date-time: « 2018-01-31 ». Days compare as texts. */
export const dayOf = (date: string): string => date.slice(0, 10)

/** A day as it is stored: at noon UTC. */
export const noonOf = (date: string): string => `${dayOf(date)}T12:00:00.000Z`

/**
 * The day that someone wrote, as it is stored: « 2018-12-31T23:30:00-05:00 » is the last of 2018, here
 * and there. `undefined` when it is no date.
 */
export const storedDay = (written: string | Date): string | undefined => {
  if (Number.isNaN(Date.parse(String(written)))) return undefined
  const [day] = typeof written === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(written) ?? []) : []
  const date = new Date(day ?? written)
  return Number.isNaN(date.setUTCHours(12, 0, 0, 0)) ? undefined : date.toISOString()
}

/** How many days from one to another; negative when the second comes before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000)

const inWords = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
const [french, english] = [inWords('fr-FR'), inWords('en-GB')]

/** « 1er mars 2017 », "1 March 2017", unbreakable inside. */
export const dayInWords = (date: string): Bilingual => {
  const day = new Date(dayOf(date))
  return {
    fr: french.format(day).replace(/^1 /, '1er ').replaceAll(' ', '\u00A0'),
    en: english.format(day).replaceAll(' ', '\u00A0'),
  }
}
