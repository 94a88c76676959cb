import { LRUCache } from 'lru-cache'
import OpeningHours from 'opening_hours'

import { lille, openingHoursProblem } from './opening-hours'

/** Whether a place is open, and when that changes: a day and a time of Paris, « 2018-01-31T19:00 ». */
export type OpeningState = { isOpen: boolean; until: string | undefined }

/** Reading hours costs a millisecond, and many places keep the same ones. */
const read = new LRUCache<string, { hours: OpeningHours | undefined }>({ max: 10_000 })

const hoursOf = (text: string): OpeningHours | undefined => {
  const known = read.get(text)
  if (known) return known.hours
  const hours = openingHoursProblem(text) ? undefined : new OpeningHours(text, lille)
  read.set(text, { hours })
  return hours
}

const inParis = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Paris',
})

const twoDigits = (part: number) => String(part).padStart(2, '0')

/** As the clocks of this machine would show it, which are those that the library reads. */
const written = (moment: Date): string =>
  [
    [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-'),
    [moment.getHours(), moment.getMinutes()].map(twoDigits).join(':'),
  ].join('T')

/**
 * Whether a place with these hours (OpenStreetMap's syntax) is open at a moment, public holidays of
 * France and school holidays of zone B counted; `undefined` when its hours are not known or cannot be
 * read.
 */
export const openingStateAt = (
  text: string | null | undefined,
  moment: Date,
): OpeningState | undefined => {
  const hours = text ? hoursOf(text) : undefined
  if (!hours) return undefined
  const here = new Date(inParis.format(moment).replace(' ', 'T'))
  const change = hours.getNextChange(here)
  return { isOpen: hours.getState(here), until: change && written(change) }
}
