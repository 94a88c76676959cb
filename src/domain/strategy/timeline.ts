import { dateProblem } from '@/src/domain/platform/time/days'

type Span = { startDate?: string | null; endDate?: string | null }

/** The days between which a timeline is drawn, and the marks of its axis. */
export type Scale = { start: string; end: string; marks: Mark[] }

/** The first day of a quarter, of a year, or of a decade when the scale is long. */
export type Mark = { day: string; year: number; quarter?: number }

const dayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 1)).toISOString()

/** Beyond so many years, an axis in quarters is not readable. */
const mostYearsInQuarters = 3
/** And one in years. */
const mostYears = 30

const monthsFor = (years: number) => {
  if (years <= mostYearsInQuarters) return 3
  return years <= mostYears ? 12 : 120
}

/** Whether a date has a place in time; one that an old document has out of it is not drawn. */
export const isDrawable = (date: string): boolean => dateProblem('date', date) === undefined

/**
 * A scale that holds all these ISO dates that can be drawn, from the first day of a quarter (of a year,
 * of a decade when it is long) to the first day of another, with a mark on each: a few dozens at most.
 * `undefined` when no date is known.
 */
export const scaleOf = (dates: readonly (string | null | undefined)[]): Scale | undefined => {
  const times = dates.flatMap((date) => (date && isDrawable(date) ? [Date.parse(date)] : []))
  if (times.length === 0) return undefined
  const first = new Date(Math.min(...times))
  const last = new Date(Math.max(...times))
  const years = last.getUTCFullYear() - first.getUTCFullYear()
  const months = monthsFor(years)
  const serialOf = (date: Date) =>
    Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months)

  const [from, to] = [serialOf(first), serialOf(last) + 1]
  const startOf = (serial: number) =>
    dayOf(Math.floor((serial * months) / 12), (serial * months) % 12)
  const marks = Array.from({ length: to - from }, (_, n) => {
    const day = startOf(from + n)
    const date = new Date(day)
    const year = date.getUTCFullYear()
    return months === 3 ? { day, year, quarter: date.getUTCMonth() / 3 + 1 } : { day, year }
  })
  return { start: startOf(from), end: startOf(to), marks }
}

/** Where a day stands on a scale, in percent; `undefined` when it is outside. */
export const positionOn = ({ start, end }: Scale, day: string): number | undefined => {
  const [from, to, at] = [Date.parse(start), Date.parse(end), Date.parse(day)]
  return at < from || at > to ? undefined : (100 * (at - from)) / (to - from)
}

export type Drawn =
  /** Both dates are known: a bar, in percent of the scale. */
  | { kind: 'bar'; at: number; width: number }
  /** One is: a mark where it is, and nothing drawn towards the one that is not. */
  | { kind: 'start' | 'end'; at: number }
  | { kind: 'unknown' }

/** How an action is drawn: what is not known is not drawn as if it were. */
export const drawnOn = (scale: Scale, { startDate, endDate }: Span): Drawn => {
  const start = startDate ? positionOn(scale, startDate) : undefined
  const end = endDate ? positionOn(scale, endDate) : undefined
  if (start !== undefined && end !== undefined)
    return { kind: 'bar', at: start, width: Math.max(0, end - start) }
  if (start !== undefined) return { kind: 'start', at: start }
  return end === undefined ? { kind: 'unknown' } : { kind: 'end', at: end }
}
