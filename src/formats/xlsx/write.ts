import writeWorkbook, { type Cell as WrittenCell } from 'write-excel-file/node'

import type { Cell, Sheet } from '@/src/domain/platform/table/tables'

import { dropDownLists } from './drop-down-lists'

/** Characters that Excel takes in a cell. */
const longestText = 32_767

/** What a reader would take for an escaped character (ECMA-376, 22.9.2.19). */
const escaped = /_(?=x[0-9A-Fa-f]{4}_)/g

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(4, '0')

/** write-excel-file 4.1 finds « constructor », which every object has, among the texts it knows. */
const written = (text: string): string =>
  text in Object.prototype ? `_x${hex(text)}_${text.slice(1)}` : text.replaceAll(escaped, '_x005F_')

/** A text too long for a cell is left out: an empty cell changes nothing when it comes back. */
const textCell = (text: string): WrittenCell =>
  text === '' || text.length > longestText
    ? null
    : { type: String, value: written(text), wrap: text.includes('\n') }

const cellOf = (cell: Cell): WrittenCell => {
  if (cell === null) return null
  if (cell instanceof Date) return { type: Date, value: cell, format: 'dd/mm/yyyy' }
  if (typeof cell === 'boolean') return textCell(cell ? 'oui' : 'non')
  return typeof cell === 'number' ? { type: Number, value: cell } : textCell(cell)
}

/** Writes a workbook, one sheet a table: headers stay in view, texts are texts and never formulas. */
export const writeXlsx = async (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  writeWorkbook(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ wide }) => ({ width: wide ? 48 : 18 })),
      data: [
        columns.map(({ header }) => ({ type: String, value: header, fontWeight: 'bold' as const })),
        ...rows.map((cells) => cells.map(cellOf)),
      ],
    })),
    { features: [dropDownLists(sheets)] },
  ).toBuffer()
