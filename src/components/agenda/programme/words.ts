import type { SessionSlot } from '@/src/domain/agenda/programme-grid'
import { localTime } from '@/src/domain/agenda/programme-days'
import { type Warning, warningCodes } from '@/src/domain/agenda/warnings'
import type { Language } from '@/src/domain/platform/text/bilingual'

const weekdays = {
  fr: new Intl.DateTimeFormat('fr-FR', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }),
}

/** « jeudi 18 mars », "Thursday 18 March", unbreakable inside. */
export const dayInWords = (day: string, language: Language): string =>
  weekdays[language]
    .format(new Date(`${day}T12:00:00Z`))
    .replace(/ 1 /, language === 'fr' ? ' 1er ' : ' 1 ')
    .replaceAll(' ', '\u00A0')

/** « 9 h 30 », « 9 h », "9:30". */
const timeInWords = (time: string, language: Language): string => {
  const [hours = '', minutes = ''] = time.split(':')
  if (language === 'en') return `${String(Number(hours))}:${minutes}`
  return `${String(Number(hours))}\u00A0h${minutes === '00' ? '' : `\u00A0${minutes}`}`
}

/** « 9 h 30 – 10 h 15 », by the clocks of the event. */
export const hoursInWords = (
  { start, duration }: { start: string; duration: number },
  clock: { timeZone: string },
  language: Language,
): string => {
  const end = new Date(Date.parse(start) + duration * 60_000)
  return [start, end]
    .map((moment) => timeInWords(localTime(moment, clock), language))
    .join('\u00A0– ')
}

type Said = {
  clock: { timeZone: string }
  dayOf: (moment: string) => string
  nameOf: (room: string | null) => string
  language: Language
}

/** « jeudi 18 mars, 9 h 30 – 10 h 15, Grande salle ». */
export const slotInWords = (
  { start, duration, room }: SessionSlot,
  { clock, dayOf, nameOf, language }: Said,
): string =>
  start === null
    ? language === 'fr'
      ? 'sans horaire'
      : 'unscheduled'
    : [
        dayInWords(dayOf(start), language),
        hoursInWords({ start, duration }, clock, language),
        nameOf(room),
      ].join(', ')

/** What clashes, in few words: what is only missing is in the list. */
export const clashesInWords = (warnings: readonly Warning[], language: Language): string =>
  [...new Set(warnings.map(({ code }) => code))]
    .filter((code) => !code.startsWith('missing-'))
    .map((code) => warningCodes[code][language])
    .join(' · ')
