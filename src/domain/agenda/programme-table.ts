import type { Slot } from './availability'

/** What stands in a column from a row on; rows and columns count from 0. */
export type GridItem<Of> = { of: Of; column: number; row: number; rows: number }
/** What stands across the columns that are free: a break. */
export type GridPause<Of> = { of: Of; row: number; rows: number }

/** A cell of a table, as HTML has them. Only the first of the parts of a pause is not told `again`. */
export type GridCell<Of> = {
  of: Of | undefined
  columns: number
  rows: number
  isAgain: boolean
}

export type Grid<Of> = {
  /** In how many lanes each column is: more than one where two things of it overlap. */
  lanes: number[]
  /** The cells that begin in each row. */
  rows: GridCell<Of>[][]
}

const steps = [30, 15, 10, 5] as const
const minuteMs = 60_000
const halfHour = 30 * minuteMs

/** How many minutes a row stands for: as many as let each thing begin and end with one, five at least. */
export const stepOf = (slots: readonly Slot[]): number => {
  const minutes = slots.flatMap(({ start, end }) => [start, end].map((at) => at / minuteMs))
  return steps.find((step) => minutes.every((minute) => minute % step === 0)) ?? 5
}

/** The half hours that hold some slots; nothing holds none. */
export const spanOf = (slots: readonly Slot[]): Slot | undefined =>
  slots.length === 0
    ? undefined
    : {
        start: Math.floor(Math.min(...slots.map(({ start }) => start)) / halfHour) * halfHour,
        end: Math.ceil(Math.max(...slots.map(({ end }) => end)) / halfHour) * halfHour,
      }

/** The rows of a slot in a grid that begins at a moment: one at least. */
export const rowsOf = ({ start, end }: Slot, from: number, step: number) => {
  const row = Math.floor((start - from) / (step * minuteMs))
  return { row, rows: Math.max(1, Math.ceil((end - from) / (step * minuteMs)) - row) }
}

const overlap = (one: GridItem<unknown>, other: GridItem<unknown>) =>
  one.row < other.row + other.rows && other.row < one.row + one.rows

/** Each item in the first lane of its column that is free when it begins, and as wide as it may be. */
const inLanes = <Of>(items: readonly GridItem<Of>[]) => {
  const ends: number[] = []
  const placed = items
    .toSorted((one, other) => one.row - other.row)
    .map((item) => {
      const free = ends.findIndex((end) => end <= item.row)
      const lane = free === -1 ? ends.length : free
      ends[lane] = item.row + item.rows
      return { item, lane }
    })
  const count = Math.max(1, ends.length)
  const widthOf = ({ item, lane }: (typeof placed)[number]) =>
    Math.min(
      count,
      ...placed.flatMap((other) =>
        other.lane > lane && overlap(item, other.item) ? [other.lane] : [],
      ),
    ) - lane
  return { placed: placed.map((one) => ({ ...one, width: widthOf(one) })), count }
}

/** Lays things out in a table: each place of it is held by one cell, and by one alone. */
export const layOut = <Of>(
  { items, pauses }: { items: readonly GridItem<Of>[]; pauses: readonly GridPause<Of>[] },
  { columns, rows }: { columns: number; rows: number },
): Grid<Of> => {
  const inColumns = Array.from({ length: columns }, (_, column) =>
    inLanes(items.filter((item) => item.column === column)),
  )
  const lanes = inColumns.map(({ count }) => count)
  const width = lanes.reduce((sum, count) => sum + count, 0)
  const taken = Array.from({ length: rows }, () => Array<boolean>(width).fill(false))
  const grid: { lane: number; cell: GridCell<Of> }[][] = Array.from({ length: rows }, () => [])

  const isFree = (lane: number, row: number, count: number) =>
    taken.slice(row, row + count).every((places) => places[lane] === false)
  const put = (lane: number, row: number, cell: GridCell<Of>) => {
    for (const places of taken.slice(row, row + cell.rows))
      places.fill(true, lane, lane + cell.columns)
    grid[row]?.push({ lane, cell })
  }

  let first = 0
  for (const { placed, count } of inColumns) {
    for (const { item, lane, width: columnsOfItem } of placed)
      put(first + lane, item.row, {
        of: item.of,
        columns: columnsOfItem,
        rows: item.rows,
        isAgain: false,
      })
    first += count
  }
  for (const { of, row, rows: count } of pauses) {
    let isAgain = false
    for (let lane = 0; lane < width; lane += 1) {
      let end = lane
      while (end < width && isFree(end, row, count)) end += 1
      if (end === lane) continue
      put(lane, row, { of, columns: end - lane, rows: count, isAgain })
      isAgain = true
    }
  }
  for (let lane = 0; lane < width; lane += 1)
    for (let row = 0; row < rows; row += 1) {
      let count = 0
      while (row + count < rows && isFree(lane, row + count, 1)) count += 1
      if (count > 0) put(lane, row, { of: undefined, columns: 1, rows: count, isAgain: false })
    }
  return {
    lanes,
    rows: grid.map((cells) =>
      cells.toSorted((one, other) => one.lane - other.lane).map(({ cell }) => cell),
    ),
  }
}
