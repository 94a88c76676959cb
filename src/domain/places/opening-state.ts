import { LRUCache } from 'lru-cache'
import OpeningHours from 'opening_hours'

import type { PlaceEntry } from './entry'
import { lille, openingHoursProblem } from './opening-hours'

/** Whether a place is open, and when that changes: a day and a time of Paris, « 2018-01-31T19:00 ». */
export type OpeningState = { isOpen: boolean; until: string | undefined }

type Reading = {
  hours: OpeningHours | undefined
  /** What was last told of them, from a moment on and until it changes, on the clocks of Paris. */
  last?: { from: number; to: number; state: OpeningState }
}

/** Reading hours costs a millisecond, telling their state a part of one, and many places keep the same ones. */
const read = new LRUCache<string, Reading>({ max: 10_000 })

const readingOf = (text: string): Reading => {
  const known = read.get(text)
  if (known) return known
  const reading = { hours: openingHoursProblem(text) ? undefined : new OpeningHours(text, lille) }
  read.set(text, reading)
  return reading
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

const stateOf = (hours: OpeningHours, here: Date) => {
  const change = hours.getNextChange(here)
  return {
    from: here.getTime(),
    to: change?.getTime() ?? Infinity,
    state: { isOpen: hours.getState(here), until: change && written(change) },
  }
}

/**
 * Whether a place with these hours (OpenStreetMap's syntax) is open at a moment, public holidays of
 * France and school holidays of zone B counted; `undefined` when its hours are not known or cannot be
 * read.
 */
const openingStateAt = (
  text: string | null | undefined,
  moment: Date,
): OpeningState | undefined => {
  const reading = text ? readingOf(text) : undefined
  if (!reading?.hours) return undefined
  const here = new Date(inParis.format(moment).replace(' ', 'T'))
  const { last } = reading
  if (last && last.from <= here.getTime() && here.getTime() < last.to) return last.state
  reading.last = stateOf(reading.hours, here)
  return reading.last.state
}

/** The same of a place: one that closed for good, or that is a project, keeps no hours, whatever was entered. */
export const placeOpeningAt = (
  { openingHours, state }: Pick<PlaceEntry, 'openingHours' | 'state'>,
  moment: Date,
): OpeningState | undefined =>
  state === 'closed' || state === 'project' ? undefined : openingStateAt(openingHours, moment)
