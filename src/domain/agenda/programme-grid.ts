import { dayStartMinutes } from './day-start'
import { type EventClock, localTime, type ProgrammeDay } from './programme-days'

/** Where a session is in a programme: at no time yet, or in no room, where that is `null`. */
export type SessionSlot = {
  /** ISO 8601. */
  start: string | null
  /** In minutes. */
  duration: number
  /** Id of a room. */
  room: string | null
}

/** What is drawn in a day: minutes since the day of the programme began. */
export type Span = { from: number; to: number }

const minute = 60_000

/** Minutes from the start of a day to a moment, by no clock: an hour that March takes is not counted. */
export const minutesInto = ({ start }: ProgrammeDay, moment: string): number =>
  (Date.parse(moment) - start.getTime()) / minute

/** The moment so many minutes into a day, ISO 8601. */
export const momentIn = ({ start }: ProgrammeDay, minutes: number): string =>
  new Date(start.getTime() + minutes * minute).toISOString()

/** « 09:30 » as minutes from midnight. */
const clockMinutes = (time: string): number => {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Minutes into a day when the clocks of the event show « 00:30 », past midnight and in March too. */
export const minutesAt = (day: ProgrammeDay, time: string, clock: EventClock): number => {
  const since = clockMinutes(time) - dayStartMinutes(clock.dayStart)
  const minutes = since < 0 ? since + 24 * 60 : since
  const shown = localTime(momentIn(day, minutes), clock)
  return minutes + clockMinutes(time) - clockMinutes(shown)
}

/** How long a day is: 1 380 minutes or 1 500 when the hour changes. */
export const lengthOf = ({ start, end }: ProgrammeDay): number =>
  (end.getTime() - start.getTime()) / minute

/** Whether a moment is of a day. */
export const isIn = ({ start, end }: ProgrammeDay, moment: string): boolean => {
  const at = Date.parse(moment)
  return start.getTime() <= at && at < end.getTime()
}

/** The nearest step of the grid. */
const snapped = (minutes: number, step: number): number => Math.round(minutes / step) * step

const between = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most)

/** Minutes that a length on the screen stands for, on a step of the grid. */
export const minutesOf = (
  pixels: number,
  { perMinute, step }: { perMinute: number; step: number },
): number => snapped(pixels / perMinute, step)

/**
 * The hours that are drawn: from nine to six, and those of all that takes place, with an hour before and
 * after to put something there. On whole hours, within the day.
 */
export const hoursShown = (
  placed: readonly Span[],
  { dayStart, length }: { dayStart: string; length: number },
): Span => {
  const startsAt = dayStartMinutes(dayStart)
  const spans = [{ from: 9 * 60 - startsAt, to: 18 * 60 - startsAt }, ...placed]
  const from = Math.min(...spans.map((one) => one.from)) - 60
  const to = Math.max(...spans.map((one) => one.to)) + 60
  const past = startsAt % 60 // a day that starts at half past has its whole hours half past
  return {
    from: between(Math.floor((from + past) / 60) * 60 - past, 0, length),
    to: between(Math.ceil((to + past) / 60) * 60 - past, 0, length),
  }
}

/** Where something stands beside others at the same time in the same room: in which of how many lanes. */
export type Lane = { lane: number; lanes: number }

/** Lanes in which nothing covers anything else, by the ids of what is placed. */
export const lanesOf = (placed: readonly (Span & { id: string })[]): ReadonlyMap<string, Lane> => {
  const found = new Map<string, Lane>()
  let group: { id: string; lane: number }[] = []
  let ends: number[] = []
  const close = () => {
    for (const { id, lane } of group) found.set(id, { lane, lanes: ends.length })
    group = []
    ends = []
  }
  for (const { id, from, to } of placed.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (ends.every((end) => end <= from)) close()
    const free = ends.findIndex((end) => end <= from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to
    group.push({ id, lane })
  }
  close()
  return found
}

/** What the keyboard does to a session that is held. */
export type Step = 'earlier' | 'later' | 'previous-room' | 'next-room' | 'shorter' | 'longer'

export type Grid = {
  day: ProgrammeDay
  /** Step of the grid, in minutes. */
  step: number
  /** Ids of rooms in their order; `null` is the column of what has none. */
  rooms: readonly (string | null)[]
  /** Where in the day a session that has no time yet begins to look for one. */
  opening: number
  /** What takes place that day, by room. */
  taken: (room: string | null) => readonly Span[]
}

/** The first time of a day when a room is free for so long; its opening when it never is. */
const firstFree = (room: string | null, duration: number, grid: Grid): number => {
  const taken = grid.taken(room)
  const isFree = (from: number) =>
    taken.every((one) => one.to <= from || from + duration <= one.from)
  const most = lengthOf(grid.day) - duration
  for (let from = grid.opening; from <= most; from += grid.step) if (isFree(from)) return from
  return grid.opening
}

/** A slot on a day, at a step of the grid, its start within the day. */
export const slotAt = (slot: SessionSlot, minutes: number, { day, step }: Grid): SessionSlot => ({
  ...slot,
  start: momentIn(day, between(minutes, 0, lengthOf(day) - step)),
})

/** The next step of the grid that way, from a time that may be between two. */
const onward = (minutes: number, step: number, way: 1 | -1) =>
  (way > 0 ? Math.floor(minutes / step) + 1 : Math.ceil(minutes / step) - 1) * step

/**
 * Where a step leads from a slot. What has no time yet, or is of another day, comes to the first time when
 * its room, else the first one, is free that day.
 */
export const stepped = (slot: SessionSlot, step: Step, grid: Grid): SessionSlot => {
  const { start, duration, room } = slot
  if (step === 'shorter' || step === 'longer') {
    const longer = onward(duration, grid.step, step === 'longer' ? 1 : -1)
    return { ...slot, duration: between(longer, grid.step, lengthOf(grid.day)) }
  }
  if (start === null || !isIn(grid.day, start)) {
    const where = grid.rooms.includes(room) ? room : (grid.rooms[0] ?? null)
    return slotAt({ ...slot, room: where }, firstFree(where, duration, grid), grid)
  }
  if (step === 'earlier' || step === 'later')
    return slotAt(
      slot,
      onward(minutesInto(grid.day, start), grid.step, step === 'later' ? 1 : -1),
      grid,
    )
  const at = grid.rooms.indexOf(room) + (step === 'next-room' ? 1 : -1)
  return { ...slot, room: grid.rooms[between(at, 0, grid.rooms.length - 1)] ?? null }
}

/** Whether two slots are the same. */
export const isSameSlot = (one: SessionSlot, other: SessionSlot): boolean =>
  one.start === other.start && one.duration === other.duration && one.room === other.room
