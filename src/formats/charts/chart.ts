import type { Cell, Sheet } from '@/src/domain/platform/table/tables'

/** A figure as it is drawn: unknown is `null`, never zero, and lies between its bounds if it has any. */
export type Mark = {
  value: number | null
  bounds?: { lower: number; upper: number } | null
  /** What is written on it. */
  text: string
}

export type Chart = {
  /** Its message, a sentence. */
  title: string
  /** What it is of: the day, the filters, who says so. */
  note: string
  /** What a row is: « Orientation ». */
  rowName: string
  /** What is measured of each row, in the order of its marks. */
  measures: readonly { name: string; colour: string }[]
  rows: readonly { label: string; marks: readonly Mark[]; colour?: string }[]
  /** Where the axis ends; else with its longest bar. */
  most?: number
}

/** The heads of the bounds, as the reader says them. */
export type BoundHeads = { lower: string; upper: string }

/** The table behind a chart: what is not known is an empty cell. Bounds have columns where some are given. */
export const tableOf = (
  { rowName, measures, rows }: Chart,
  name: string,
  heads: BoundHeads,
): Sheet => {
  const hasBounds = rows.some(({ marks }) => marks.some(({ bounds }) => bounds))
  const cellsOf = ({ value, bounds }: Mark): Cell[] =>
    hasBounds ? [value, bounds?.lower ?? value, bounds?.upper ?? value] : [value]
  return {
    name,
    columns: [
      rowName,
      ...measures.flatMap((one) => (hasBounds ? [one.name, heads.lower, heads.upper] : [one.name])),
    ].map((header) => ({ header })),
    rows: rows.map(({ label, marks }) => [label, ...marks.flatMap(cellsOf)]),
  }
}
