import OpeningHours from 'opening_hours'

import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { lengthProblem, longest } from '@/src/domain/platform/text/sizes'

/** Where the metropolis is: public holidays (`PH`) differ from one country to another. */
export const lille = {
  lat: 50.633,
  lon: 3.059,
  address: { country_code: 'fr', state: 'Hauts-de-France' },
}

/** What the library understands although other readers of OpenStreetMap do not. */
const misspellings = new Set([
  'hour_min_separator',
  'no_colon_after',
  'omit_ko',
  'please_use_ok_for_ko',
  'rant_degree_sign_used_for_zero',
  'without_minutes',
])

type Reading = { isReadable: false } | { isReadable: true; better: string | undefined }

/** The library throws texts: what it throws on a text that is no opening hours. */
const read = (text: string): Reading => {
  try {
    const hours = new OpeningHours(text, lille)
    const warnings = hours.getStructuredWarnings().map(({ type }) => type)
    // A word that it guesses may be another: it reads « le lundi » as Saturday and Monday.
    if (warnings.includes('word_error_correction')) return { isReadable: false }
    const isMisspelt = warnings.some((type) => misspellings.has(type))
    return { isReadable: true, better: isMisspelt ? hours.prettifyValue() : undefined }
  } catch {
    return { isReadable: false }
  }
}

/**
 * What is wrong with opening hours in OpenStreetMap's syntax, which mednum reads too: unreadable, or
 * spelt as only a tolerant reader understands (« Mo 9-12 »), with the right spelling.
 */
export const openingHoursProblem = (text: string): Problem | undefined => {
  const path = 'openingHours'
  // Reading takes time with the square of the length, and minutes for 200 kB.
  const tooLong = lengthProblem(path, text.length, longest.openingHours)
  if (tooLong) return tooLong
  const reading = read(text)
  if (!reading.isReadable)
    return {
      path,
      message: {
        fr: 'Ces horaires ne se lisent pas\u00A0: écrivez-les comme «\u00A0Mo-Fr 09:00-18:00; Sa 10:00-12:00; PH off\u00A0».',
        en: 'These hours cannot be read: write them like “Mo-Fr 09:00-18:00; Sa 10:00-12:00; PH off”.',
      },
    }
  return reading.better === undefined
    ? undefined
    : {
        path,
        message: {
          fr: `Ces horaires s’écrivent «\u00A0${reading.better}\u00A0» dans la syntaxe d’OpenStreetMap\u00A0: remplacez-les.`,
          en: `In OpenStreetMap’s syntax these hours are “${reading.better}”: replace them.`,
        },
      }
}

/** A day of the week, Monday being 0, up to another, and when one may come then: « 09:00 » to « 18:00 ». */
export type OpenDays = { from: number; to: number; spans: { from: string; to: string }[] }

/** The Monday of the week of a day (ISO date), at midnight of the clocks of this machine, as the library counts. */
const mondayOf = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const weekday = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7
  return new Date(year, month - 1, date - weekday)
}

const clockOf = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')

const spansOf = (hours: OpeningHours, midnight: Date) => {
  const next = new Date(midnight.getFullYear(), midnight.getMonth(), midnight.getDate() + 1)
  return hours.getOpenIntervals(midnight, next).map(([from, to]) => ({
    from: clockOf(from),
    to: to >= next ? '24:00' : clockOf(to),
  }))
}

/**
 * When a place is open in the week of a day (ISO date), days that are alike together; `undefined` when
 * its hours cannot be read.
 */
export const openDaysIn = (text: string, day: string): OpenDays[] | undefined => {
  if (openingHoursProblem(text)) return undefined
  const hours = new OpeningHours(text, lille)
  const monday = mondayOf(day)
  const days = Array.from({ length: 7 }, (_, index) =>
    spansOf(hours, new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + index)),
  )
  return days.reduce<OpenDays[]>((groups, spans, index) => {
    const last = groups.at(-1)
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) last.to = index
    else groups.push({ from: index, to: index, spans })
    return groups
  }, [])
}

/** Opening hours with the names of days in the reader's language, all rules kept. */
export const openingHoursInWords = (text: string): Bilingual => {
  if (openingHoursProblem(text)) return { fr: text, en: text }
  const hours = new OpeningHours(text, lille)
  const words = (locale: string) => {
    const asked = { locale, conf: { locale } } // opening_hours 3.15 reads `conf`, of which its types know nothing
    return hours.prettifyValue(asked)
  }
  return { fr: words('fr').replaceAll(';', '\u202F;'), en: words('en') }
}
