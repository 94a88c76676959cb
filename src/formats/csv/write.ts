import Papa from 'papaparse'

import { writeDay, writeNumber } from '@/src/domain/platform/table/french-cells'
import type { Cell, Sheet } from '@/src/domain/platform/table/tables'

import { neutralise } from './injection'

const textOf = (cell: Cell): string => {
  if (cell === null) return ''
  if (cell instanceof Date) return writeDay(cell.toISOString().slice(0, 10))
  if (typeof cell === 'number') return writeNumber(cell)
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  return neutralise(cell)
}

/**
 * Writes a sheet as a French spreadsheet opens it: semicolons, commas in numbers, UTF-8 that says so
 * by its first bytes. What a spreadsheet would compute is neutralised.
 */
export const writeCsv = ({ columns, rows }: Sheet): string =>
  `\uFEFF${Papa.unparse(
    [columns.map(({ header }) => neutralise(header)), ...rows.map((cells) => cells.map(textOf))],
    { delimiter: ';', newline: '\r\n', quotes: true },
  )}\r\n`
