import type { Language } from '@/src/domain/platform/text/bilingual'

/** What an old document holds may be no date: it is shown as it is. */
const shown = (format: Intl.DateTimeFormat, iso: string): string => {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : format.format(date)
}

const formats = {
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Paris' }),
}

/**
 * « 9 mars 2017 », « 1er mars 2017 », "9 March 2017", in Paris, unbreakable inside. Takes an ISO date
 * or date-time.
 */
export const longDate = (iso: string, language: Language): string =>
  shown(formats[language], iso)
    .replace(/^1 /, language === 'fr' ? '1er ' : '1 ')
    .replaceAll(' ', '\u00A0')

const times = {
  fr: new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' }),
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Paris' }),
}

/**
 * « 9 mars 2017 à 14 h 05 », "9 March 2017 at 14:05", in Paris, unbreakable inside a date and inside a
 * time; a day alone (ISO date) has no time.
 */
export const longMoment = (iso: string, language: Language): string => {
  const date = longDate(iso, language)
  if (!iso.includes('T')) return date
  const time = shown(times[language], iso).replace(/^0(?=\d)/, language === 'fr' ? '' : '0')
  return language === 'fr'
    ? `${date} à ${time.replace(':', '\u00A0h\u00A0')}`
    : `${date} at ${time}`
}

const months = {
  fr: new Intl.DateTimeFormat('fr-FR', {
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Paris',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Paris',
  }),
}

/** « mars 2017 », "March 2017", unbreakable inside. Takes an ISO month, date or date-time. */
export const longMonth = (iso: string, language: Language): string =>
  shown(months[language], iso).replaceAll(' ', '\u00A0')

type Period = { startDate?: string | null; endDate?: string | null }

/** « du … au … », or the half that is known; empty when neither is. */
export const periodText = ({ startDate, endDate }: Period, language: Language): string => {
  const start = startDate ? longDate(startDate, language) : ''
  const end = endDate ? longDate(endDate, language) : ''
  if (start && end) return language === 'fr' ? `du ${start} au ${end}` : `${start} to ${end}`
  if (start) return language === 'fr' ? `à partir du ${start}` : `from ${start}`
  return end && (language === 'fr' ? `jusqu’au ${end}` : `until ${end}`)
}
