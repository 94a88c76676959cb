import type { Measured, Round } from './measure'

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)

/** The middle value; of an even number of them, the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const inOrder = sorted(values)
  const half = inOrder.length / 2
  const middle = inOrder.slice(Math.ceil(half) - 1, Math.floor(half) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

export type Spread = { median: number; least: number; most: number }

const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
})

/** Requests per second, ours to theirs, each round against its own neighbour. */
export const ratioOf = ({ rounds }: Measured): Spread =>
  spreadOf(rounds.map(({ ours, other }: Round) => ours.perSecond / other.perSecond))

/** What a subject falls short of. */
export const isShort = (measured: Measured): boolean =>
  ratioOf(measured).median < (measured.subject.target ?? 0)
