import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { daysBetween, dayInWords } from '@/src/domain/platform/time/days'
import { parisDay } from '@/src/domain/platform/time/paris-day'

import type { PlaceEntry } from './entry'
import { type OpeningState, placeOpeningAt } from './opening-state'
import { placeStates } from './place'

/** « 9 h », « 14 h 30 », "09:00". */
export const timeInWords = (time: string): Bilingual => {
  const [hour = '', minutes = ''] = time.split(':')
  return {
    fr: `${String(Number(hour))}\u00A0h${minutes === '00' ? '' : `\u00A0${minutes}`}`,
    en: time,
  }
}

const weekday = (locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
const [french, english] = [weekday('fr-FR'), weekday('en-GB')]

/** When something changes, from the day it is: « à 14 h », « demain à 9 h », « lundi à 9 h ». */
const changeInWords = (change: string, day: string): Bilingual => {
  const [then = '', clock = ''] = change.split('T')
  const time = timeInWords(clock)
  const days = daysBetween(day, then)
  if (days === 0) return { fr: `à\u00A0${time.fr}`, en: `at ${time.en}` }
  if (days === 1) return { fr: `demain à\u00A0${time.fr}`, en: `tomorrow at ${time.en}` }
  const date = new Date(then)
  const name =
    days < 7
      ? { fr: french.format(date), en: english.format(date) }
      : { fr: `le ${dayInWords(then).fr}`, en: `on ${dayInWords(then).en}` }
  return { fr: `${name.fr} à\u00A0${time.fr}`, en: `${name.en} at ${time.en}` }
}

/** Until when it is open: « à 19 h », « à minuit », « à demain à 2 h ». */
const endInWords = (change: string, day: string): Bilingual => {
  const [then = '', clock = ''] = change.split('T')
  const days = daysBetween(day, then)
  if (days === 1 && clock === '00:00') return { fr: 'à minuit', en: 'midnight' }
  const words = changeInWords(change, day)
  return days === 0
    ? { fr: words.fr, en: timeInWords(clock).en }
    : { fr: `à ${words.fr.replace(/^le /, '')}`, en: words.en.replace(/^on /, '') }
}

const openingInWords = (state: OpeningState | undefined, day: string): Bilingual => {
  if (!state) return { fr: 'Horaires à confirmer', en: 'Hours to be confirmed' }
  const { isOpen, until } = state
  if (isOpen) {
    if (until === undefined) return { fr: 'Ouvert maintenant', en: 'Open now' }
    const end = endInWords(until, day)
    return { fr: `Ouvert maintenant, jusqu’${end.fr}`, en: `Open now, until ${end.en}` }
  }
  if (until === undefined) return { fr: 'Fermé', en: 'Closed' }
  const change = changeInWords(until, day)
  return { fr: `Fermé, ouvre ${change.fr}`, en: `Closed, opens ${change.en}` }
}

/** Whether one may come now, in words, and how these are shown. */
export type Standing = { words: Bilingual; tone: 'open' | 'closed' | 'unknown' }

/** Whether a place is open at a moment, until or from when: what its state and its hours tell. */
export const standingAt = (
  place: Pick<PlaceEntry, 'openingHours' | 'state'>,
  moment: Date,
): Standing => {
  const { state } = place
  if (state === 'closed' || state === 'project')
    return { words: placeStates[state], tone: 'closed' }
  const opening = placeOpeningAt(place, moment)
  return {
    words: openingInWords(opening, parisDay(moment)),
    tone: opening ? (opening.isOpen ? 'open' : 'closed') : 'unknown',
  }
}
