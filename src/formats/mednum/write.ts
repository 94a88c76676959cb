import Papa from 'papaparse'

import { neutralise } from '@/src/formats/csv/injection'

import { columns } from './columns'
import type { MednumPlace } from './place'

/** A place by the names of the columns; those that are empty are left out. */
export type MednumRow = Record<string, string | number>

export type Mednum = {
  rows: MednumRow[]
  /** The places that the layout cannot hold, with the columns that it wants and they lack. */
  leftOut: { reference: string; columns: string[] }[]
}

const rowOf = (place: MednumPlace): MednumRow =>
  Object.fromEntries(
    columns.flatMap(({ name, write }) => {
      const written = write(place)
      return written === undefined ? [] : [[name, written]]
    }),
  )

const lackedBy = (row: MednumRow): string[] =>
  columns.filter(({ name, isRequired }) => isRequired && !(name in row)).map(({ name }) => name)

/**
 * Places as the layout has them. One without a SIRET nor an RNA number, or without its address, would make
 * the file invalid: it is left out, and told.
 */
export const writeMednum = (places: readonly MednumPlace[]): Mednum => {
  const mednum: Mednum = { rows: [], leftOut: [] }
  for (const place of places) {
    const row = rowOf(place)
    const lacked = lackedBy(row)
    if (lacked.length === 0) mednum.rows.push(row)
    else mednum.leftOut.push({ reference: place.reference, columns: lacked })
  }
  return mednum
}

/** A number that a spreadsheet may compute is one all the same: « +33320212223 ». */
const cellOf = (name: string, cell: string | number | undefined): string =>
  name === 'telephone' || typeof cell === 'number' ? String(cell ?? '') : neutralise(cell ?? '')

/** As the file of the standard is: commas, dots in numbers, UTF-8. */
export const writeMednumCsv = (rows: readonly MednumRow[]): string => {
  const names = columns.map(({ name }) => name)
  const cells = rows.map((row) => names.map((name) => cellOf(name, row[name])))
  return `${Papa.unparse([names, ...cells], { newline: '\r\n' })}\r\n`
}

export const writeMednumJson = (rows: readonly MednumRow[]): string => JSON.stringify(rows)
