export type Language = 'fr' | 'en'

const formats = {
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Paris' }),
}

/**
 * « 9 mars 2017 », « 1er mars 2017 », "9 March 2017", in Paris, unbreakable inside. Takes an ISO date
 * or date-time.
 */
export const longDate = (iso: string, language: Language): string =>
  formats[language]
    .format(new Date(iso))
    .replace(/^1 /, language === 'fr' ? '1er ' : '1 ')
    .replaceAll(' ', '\u00A0')

type Period = { startDate?: string | null; endDate?: string | null }

/** « du … au … », or the half that is known; empty when neither is. */
export const periodText = ({ startDate, endDate }: Period, language: Language): string => {
  const start = startDate ? longDate(startDate, language) : ''
  const end = endDate ? longDate(endDate, language) : ''
  if (start && end) return language === 'fr' ? `du ${start} au ${end}` : `${start} to ${end}`
  if (start) return language === 'fr' ? `à partir du ${start}` : `from ${start}`
  return end && (language === 'fr' ? `jusqu’au ${end}` : `until ${end}`)
}
