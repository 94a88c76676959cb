import OpeningHours from 'opening_hours'

import type { Problem } from '@/src/domain/platform/text/bilingual'
import { lengthProblem, longest } from '@/src/domain/platform/text/sizes'

/** Where the metropolis is: public holidays (`PH`) differ from one country to another. */
const lille = {
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
