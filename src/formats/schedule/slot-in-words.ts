import type { Language } from '@/src/domain/platform/text/bilingual'

export type Slot = {
  /** ISO 8601. */
  start: string
  /** In minutes. */
  duration: number
  /** Name of the room; none is said of a session that has none. */
  room: string | null
}

const locales = { fr: 'fr-FR', en: 'en-GB' } as const

const day = (moment: Date, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone })
    .format(moment)
    .replace(/\b1 /, language === 'fr' ? '1er ' : '1 ')
    .replaceAll(' ', '\u00A0')

const time = (moment: Date, language: Language, timeZone: string): string => {
  const told = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone })
  const clock = told.format(moment)
  return language === 'fr' ? clock.replace(/^0(?=\d)/, '').replace(':', '\u00A0h\u00A0') : clock
}

/** « jeudi 18 mars 2027, de 9 h 00 à 9 h 45, Agora », by the clocks of the event. */
export const slotInWords = (
  { start, duration, room }: Slot,
  { timeZone, language }: { timeZone: string; language: Language },
): string => {
  const begin = new Date(start)
  const end = new Date(begin.getTime() + duration * 60_000)
  const [from, to] = [begin, end].map((moment) => time(moment, language, timeZone))
  const hours =
    language === 'fr' ? `de ${from ?? ''} à ${to ?? ''}` : `${from ?? ''} to ${to ?? ''}`
  return [day(begin, language, timeZone), hours, room].filter(Boolean).join(', ')
}
