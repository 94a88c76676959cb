import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What a cell of a spreadsheet holds: a day is the midnight of that day, UTC. */
export type Cell = string | number | boolean | Date | null

/** Whether a cell holds nothing, or only spaces. */
export const isEmpty = (cell: Cell): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '')

/** A sheet as it was read. A row keeps the number that a spreadsheet shows beside it. */
export type Table = { name: string; header: string[]; rows: Row[] }
export type Row = { number: number; cells: Cell[]; notes?: readonly RowNote[] }
/** What the format of a file says of a row, or of one of its cells, besides what they hold. */
export type RowNote = { column: number | null; message: Bilingual; stops: boolean }

/** A sheet to be written: a column may offer the values it takes. */
export type Sheet = { name: string; columns: SheetColumn[]; rows: Cell[][] }
export type SheetColumn = { header: string; choices?: readonly string[]; wide?: boolean }
