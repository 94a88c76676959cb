import { dayOf } from '@/src/domain/platform/time/days'

import type { IndicatorFact } from './facts'
import { isDrawable } from './timeline'

/** A value on a day, and where it is drawn: in percent, from the left and from the bottom. */
export type Plotted = { date: string; value: number; x: number; y: number }

export type IndicatorChart = {
  /** The initial value, then each value that was measured, in the order of their days. */
  points: Plotted[]
  /** What is aimed at, when it is known by when. */
  target: Plotted | undefined
  /** What the top of the drawing is worth; its bottom is zero, or the least value below it. */
  most: number
  least: number
}

type Measured = Pick<
  IndicatorFact,
  'initialValue' | 'initialDate' | 'targetValue' | 'targetDate' | 'values'
>

const valued = (value: number | null | undefined, date: string | null | undefined) =>
  value != null && date && isDrawable(date) ? [{ value, date: dayOf(date) }] : []

/** How an indicator is drawn; `undefined` when there are not two days to draw a line between. */
export const chartOf = (indicator: Measured): IndicatorChart | undefined => {
  const { initialValue, initialDate, targetValue, targetDate, values } = indicator
  const initial = valued(initialValue, initialDate)
  const measured = values
    .flatMap(({ value, date }) => valued(value, date))
    .filter(({ date }) => !initial[0] || date > initial[0].date)
    .toSorted((one, other) => one.date.localeCompare(other.date))
  const aimed = valued(targetValue, targetDate)
  const known = [...initial, ...measured]
  const all = [...known, ...aimed]
  const times = all.map(({ date }) => Date.parse(date))
  const [from, to] = [Math.min(...times), Math.max(...times)]
  if (known.length === 0 || from >= to) return undefined
  const amounts = all.map(({ value }) => value)
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)]
  const plot = ({ date, value }: { date: string; value: number }): Plotted => ({
    date,
    value,
    x: (100 * (Date.parse(date) - from)) / (to - from),
    y: most === least ? 0 : (100 * (value - least)) / (most - least),
  })
  return { points: known.map(plot), target: aimed.map(plot)[0], most, least }
}
