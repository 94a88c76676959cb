import type { ProgrammeEvent, Texts } from '@/src/domain/agenda/programme'
import { textIn } from '@/src/domain/agenda/programme'
import { localTime } from '@/src/domain/agenda/programme-days'
import { daysBetween } from '@/src/domain/platform/time/days'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { longDate, periodText } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

/** A text as a page shows it, and its language where that is not the one of the page. */
export type Told = { text: string; lang?: 'fr' | 'en' | 'nl' }

const languages = ['fr', 'en', 'nl'] as const

/** The text in a language, else in another one, which is said (WCAG 3.1.2); empty when there is none. */
export const toldIn = (written: Texts, language: Language): Told => {
  const text = textIn(written, language)
  const lang =
    written[language] === text ? language : languages.find((one) => written[one] === text)
  return lang === undefined || lang === language ? { text } : { text, lang }
}

/** « 9:30 », "09:30", by the clocks of the event. */
export const clockIn = (
  moment: string | number,
  event: Pick<ProgrammeEvent, 'timeZone'>,
  language: Language,
): string => {
  const time = localTime(new Date(moment), event)
  return language === 'fr' ? time.replace(/^0(?=\d)/, '') : time
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const formatOf = (options: Intl.DateTimeFormatOptions) => ({
  fr: new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
})
const short = formatOf({ weekday: 'long', day: 'numeric' })
const whole = formatOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** « Jeudi 18 », of a day « 2027-03-18 ». */
export const shortDay = (day: string, language: Language): string =>
  capital(short[language].format(noon(day)))

/** « Jeudi 18 mars 2027 ». */
export const wholeDay = (day: string, language: Language): string =>
  capital(whole[language].format(noon(day)))

/** « 18 et 19 mars 2027 », « du 18 au 20 mars 2027 », « 18 mars 2027 ». */
export const datesInWords = (
  { startDate, endDate }: { startDate: string; endDate: string },
  language: Language,
): string => {
  const say = sayIn(language)
  const days = daysBetween(startDate, endDate)
  if (days === 0) return longDate(startDate, language)
  if (startDate.slice(0, 7) !== endDate.slice(0, 7))
    return periodText({ startDate, endDate }, language)
  const number = Number(startDate.slice(8, 10))
  const first = number === 1 ? say('1er', '1') : String(number)
  const last = longDate(endDate, language)
  return days === 1
    ? `${first} ${say('et', 'and')} ${last}`
    : say(`du ${first} au ${last}`, `${first} to ${last}`)
}

/** « Gare Saint-Sauveur, Lille ». */
export const whereIn = ({
  venue,
  city,
}: {
  venue?: string | undefined
  city?: string | undefined
}) => [venue, city].filter(Boolean).join(', ')
