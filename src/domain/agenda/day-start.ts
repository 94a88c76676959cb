import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** The start of the day of an event that says none. */
export const usualDayStart = '04:00'

const clockTime = /^(?<hours>[01]\d|2[0-3]):(?<minutes>[0-5]\d)$/

/** What is wrong with a time of the clock, « 04:00 » ; none is wrong with none. */
export const clockTimeProblem = (value: unknown): Bilingual | undefined =>
  value == null || value === '' || (typeof value === 'string' && clockTime.test(value))
    ? undefined
    : {
        fr: 'Écrivez l’heure sur quatre chiffres, par exemple 04:00.',
        en: 'Write the time with four digits, for example 04:00.',
      }

/** Minutes from midnight to the start of the day: what starts before belongs to the evening before. */
export const dayStartMinutes = (value: string | null | undefined): number => {
  const told = value == null || value === '' ? usualDayStart : value
  const { hours = '0', minutes = '0' } = clockTime.exec(told)?.groups ?? {}
  return Number(hours) * 60 + Number(minutes)
}
