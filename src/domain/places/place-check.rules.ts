import { addMonths, subMonths } from 'date-fns'

import { dayOf, daysBetween, noonOf } from '@/src/domain/platform/time/days'

import type { CheckAnswer } from './place-check'

/** How often a place is asked, in months (0: never), and after how many days it is asked again. */
export type CheckRhythm = { months: number; reminderDays: number }

/** A place as it is checked: days are ISO dates. */
export type Checked = {
  verifiedAt: string | undefined
  /** Whether there is anyone to write to. */
  isReachable: boolean
  checks: readonly { askedOn: string; answer: CheckAnswer; answeredOn?: string | undefined }[]
}

/**
 * What is to be done about a place: nothing, since what is told of it is fresh; ask its contact; remind
 * them; wait for their answer; telephone.
 */
export type CheckStep = 'fresh' | 'ask' | 'remind' | 'wait' | 'call'

/** By these, someone who knows has said what the place is like. */
const told: readonly CheckAnswer[] = ['confirmed', 'corrected', 'phoned']

/** The last day on which someone who knows has said what a place is like, or nothing. */
export const lastToldOn = ({ verifiedAt, checks }: Checked): string | undefined =>
  [
    verifiedAt,
    ...checks
      .filter(({ answer }) => told.includes(answer))
      .map(({ askedOn, answeredOn }) => answeredOn ?? askedOn),
  ]
    .filter((day) => day !== undefined)
    .map(dayOf)
    .sort()
    .at(-1)

/** The day from which what was told on another is stale. */
export const staleOn = (day: string, months: number): string =>
  dayOf(addMonths(new Date(noonOf(day)), months).toISOString())

/**
 * What is to be done about a place on a day, by the rhythm that was chosen. It is asked once it is stale,
 * reminded once, then called; one that could not be reached is called again after as many days. Whatever
 * days are left out, a round has two mails at most.
 */
export const checkStepOn = (
  place: Checked,
  { months, reminderDays }: CheckRhythm,
  day: string,
): CheckStep => {
  if (months === 0) return 'fresh'
  const since = lastToldOn(place)
  if (since !== undefined && day < staleOn(since, months)) return 'fresh'
  const round = place.checks
    .filter(({ askedOn }) => since === undefined || dayOf(askedOn) > since)
    .toSorted((one, other) => (one.askedOn < other.askedOn ? -1 : 1))
  const last = round.at(-1)
  if (!last) return place.isReachable ? 'ask' : 'call'
  if (daysBetween(last.answeredOn ?? last.askedOn, day) < reminderDays) return 'wait'
  return round.length === 1 && last.answer === 'pending' && place.isReachable ? 'remind' : 'call'
}

/** The day before which what was told is stale on a day. */
export const staleBefore = (day: string, months: number): string =>
  dayOf(subMonths(new Date(noonOf(day)), months).toISOString())
