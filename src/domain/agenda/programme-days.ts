import { TZDate } from '@date-fns/tz'
import { addDays, format } from 'date-fns'

import { groupBy } from '@/src/domain/platform/data/group-by'

import { dayStartMinutes } from './day-start'
import type { ProgrammeEvent } from './programme'

/** By what clock an event goes: a moment before `dayStart` belongs to the day before. */
export type EventClock = Pick<ProgrammeEvent, 'timeZone' | 'dayStart'>

/** A day of a programme, « 2027-03-18 », its end excluded: 23 hours or 25 when the hour changes. */
export type ProgrammeDay = { day: string; start: Date; end: Date }

const isoDay = (date: Date): string => format(date, 'yyyy-MM-dd')

/** The day so many days after another, « 2027-03-18 »; before it when negative. */
const dayAfter = (day: string, days = 1): string => isoDay(addDays(`${day}T12:00:00`, days))

/** When the day of a programme begins. */
const startOf = (day: string, { timeZone, dayStart }: EventClock): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const minutes = dayStartMinutes(dayStart)
  const zoned = new TZDate(year, month - 1, date, Math.floor(minutes / 60), minutes % 60, timeZone)
  return new Date(zoned.getTime())
}

const local = (moment: string | Date, { timeZone }: Pick<EventClock, 'timeZone'>): TZDate =>
  new TZDate(new Date(moment).getTime(), timeZone)

/** The day of the programme to which a moment belongs: « 2027-03-18 ». */
export const dayOfMoment = (moment: string | Date, clock: EventClock): string => {
  const day = isoDay(local(moment, clock))
  return new Date(moment) < startOf(day, clock) ? dayAfter(day, -1) : day
}

/**
 * The days of an event in their order, and those of what takes place out of its dates, so that nothing
 * of a programme is left out.
 */
export const daysOf = (
  event: EventClock & Pick<ProgrammeEvent, 'startDate' | 'endDate'>,
  placed: readonly { start: string }[] = [],
): ProgrammeDay[] => {
  const days = new Set(placed.map(({ start }) => dayOfMoment(start, event)))
  for (let day = event.startDate; day <= event.endDate; day = dayAfter(day)) days.add(day)
  return [...days].toSorted().map((day) => ({
    day,
    start: startOf(day, event),
    end: startOf(dayAfter(day), event),
  }))
}

/** What is placed by its day, in the order in which it was given. */
export const byDay = <Placed extends { start: string }>(
  placed: readonly Placed[],
  clock: EventClock,
): ReadonlyMap<string, Placed[]> => groupBy(placed, ({ start }) => [dayOfMoment(start, clock)])

/** The time that the clocks of the event show: « 09:30 ». */
export const localTime = (moment: string | Date, clock: Pick<EventClock, 'timeZone'>): string =>
  format(local(moment, clock), 'HH:mm')

/** A moment by the clocks of the event: « 2027-03-18T09:30:00+01:00 ». */
export const localIso = (moment: string | Date, clock: Pick<EventClock, 'timeZone'>): string =>
  format(local(moment, clock), "yyyy-MM-dd'T'HH:mm:ssxxx")
