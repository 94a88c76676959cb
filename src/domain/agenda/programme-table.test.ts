import fc from 'fast-check'
import { expect, it } from 'vitest'

import { type Grid, layOut, rowsOf, spanOf, stepOf } from './programme-table'

const at = (minutes: number) => Date.UTC(2027, 2, 18, 8) + minutes * 60_000
const slot = (start: number, end: number) => ({ start: at(start), end: at(end) })

it.each([
  { slots: [slot(0, 30)], step: 30 },
  { slots: [slot(0, 45)], step: 15 },
  { slots: [slot(10, 30)], step: 10 },
  { slots: [slot(3, 30)], step: 5 },
])('a row of a grid stands for $step minutes', ({ slots, step }) => {
  expect(stepOf(slots)).toBe(step)
})

it('spans the half hours of all that it holds', () => {
  expect(spanOf([slot(20, 40), slot(50, 95)])).toEqual(slot(0, 120))
  expect(spanOf([])).toBeUndefined()
  expect(rowsOf(slot(17, 19), at(0), 15)).toEqual({ row: 1, rows: 1 })
})

/** How many cells hold each place of a table. */
const heldBy = ({ lanes, rows }: Grid<string>) => {
  const width = lanes.reduce((sum, lane) => sum + lane, 0)
  const held = rows.map(() => Array<number>(width).fill(0))
  for (const [row, cells] of rows.entries()) {
    let lane = 0
    for (const cell of cells) {
      // As a browser does: the first place of the row that no cell above holds.
      while ((held[row]?.[lane] ?? 0) > 0) lane += 1
      for (let down = row; down < row + cell.rows; down += 1)
        for (let across = lane; across < lane + cell.columns; across += 1) {
          const places = held[down]
          if (places) places[across] = (places[across] ?? 0) + 1
        }
      lane += cell.columns
    }
  }
  return new Set(held.flat())
}

const size = { columns: 4, rows: 12 }
const within = fc
  .record({ row: fc.nat(11), rows: fc.integer({ min: 1, max: 6 }) })
  .map(({ row, rows }) => ({ row, rows: Math.min(rows, 12 - row) }))

it('holds each place once, whatever overlaps, and loses nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(within, fc.nat(3)), { maxLength: 14 }),
      fc.array(within, { maxLength: 3 }),
      (placed, paused) => {
        const items = placed.map(([rows, column], index) => ({
          of: `s${String(index)}`,
          column,
          ...rows,
        }))
        const pauses = paused.map((rows, index) => ({ of: `p${String(index)}`, ...rows }))
        const grid = layOut({ items, pauses }, size)
        expect(heldBy(grid)).toEqual(new Set([1]))
        const shown = grid.rows.flat().flatMap(({ of, isAgain }) => (of && !isAgain ? [of] : []))
        expect(shown.filter((of) => of.startsWith('s')).toSorted()).toEqual(
          items.map(({ of }) => of).toSorted(),
        )
        expect(new Set(shown).size).toBe(shown.length)
      },
    ),
  )
})

it('gives two things of one room that overlap a lane each, and a break what is free', () => {
  const grid = layOut(
    {
      items: [
        { of: 'a', column: 0, row: 0, rows: 2 },
        { of: 'b', column: 0, row: 1, rows: 2 },
        { of: 'alone', column: 0, row: 3, rows: 1 },
        { of: 'c', column: 2, row: 4, rows: 1 },
      ],
      pauses: [{ of: 'pause', row: 4, rows: 1 }],
    },
    { columns: 3, rows: 5 },
  )
  expect(grid.lanes).toEqual([2, 1, 1])
  expect(grid.rows[3]?.[0]).toMatchObject({ of: 'alone', columns: 2 })
  expect(grid.rows[4]).toEqual([
    { of: 'pause', columns: 3, rows: 1, isAgain: false },
    { of: 'c', columns: 1, rows: 1, isAgain: false },
  ])
})
