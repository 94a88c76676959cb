import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { longest } from '@/src/domain/platform/text/sizes'
import { type Cell, isEmpty, type Table } from '@/src/domain/platform/table/tables'

/** How much of a file is read. */
export const tableBounds = {
  bytes: 20_000_000,
  /** Of what a zip unfolds into, all its files together. */
  inflatedBytes: 120_000_000,
  /** Of all its sheets together. */
  rows: 50_000,
  /** Of one sheet, empty ones included: those are no reason to refuse it. */
  lines: 51_000,
  columns: 200,
  /** Of a cell, as Excel has it. */
  characters: longest.cell,
  /** Of a line of a CSV file: more than its cells hold together is no table. */
  lineCharacters: 1_000_000,
  sheets: 50,
}

/** A file that cannot be read, and what to do about it. */
export class UnreadableFile extends Error {
  constructor(readonly sentence: Bilingual) {
    super(sentence.fr)
  }
}

const tooMany = (what: Bilingual, most: number): UnreadableFile =>
  new UnreadableFile({
    fr: `Le fichier a trop de ${what.fr}\u00A0: ${most.toLocaleString('fr')} au plus. Importez-le en plusieurs fois.`,
    en: `The file has too many ${what.en}: ${most.toLocaleString('en')} at most. Import it in several parts.`,
  })

export const tooManyRows = (): UnreadableFile =>
  tooMany({ fr: 'lignes', en: 'rows' }, tableBounds.rows)

export const tooLongLine = (name: string, line: number): UnreadableFile =>
  new UnreadableFile({
    fr: `La ligne ${String(line)} de «\u00A0${name}\u00A0» est trop longue\u00A0: ${tableBounds.lineCharacters.toLocaleString('fr')} caractères au plus. Vérifiez que ce fichier est un tableau.`,
    en: `Row ${String(line)} of “${name}” is too long: ${tableBounds.lineCharacters.toLocaleString('en')} characters at most. Check that this file is a table.`,
  })

export const tooManyColumns = (): UnreadableFile =>
  tooMany({ fr: 'colonnes', en: 'columns' }, tableBounds.columns)

/** Where a sheet has a cell that no spreadsheet could hold. */
const tooLongCell = (name: string, row: number): UnreadableFile =>
  new UnreadableFile({
    fr: `Une cellule de la ligne ${String(row)} de «\u00A0${name}\u00A0» est trop longue\u00A0: ${tableBounds.characters.toLocaleString('fr')} caractères au plus.`,
    en: `A cell of row ${String(row)} of “${name}” is too long: ${tableBounds.characters.toLocaleString('en')} characters at most.`,
  })

const isTooLong = (cell: Cell) => typeof cell === 'string' && cell.length > tableBounds.characters

const textOf = (cell: Cell | undefined): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim()

/**
 * The rows of a sheet as a table: the first that holds anything names the columns, and empty ones
 * are left out. A sheet without any row is no table.
 */
export const tableOf = (name: string, lines: readonly Cell[][]): Table | undefined => {
  const rows = lines
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => !cells.every(isEmpty))
  const [first, ...others] = rows
  if (!first) return undefined
  if (rows.some(({ cells }) => cells.length > tableBounds.columns)) throw tooManyColumns()
  const long = rows.find(({ cells }) => cells.some(isTooLong))
  if (long) throw tooLongCell(name, long.number)
  return { name, header: first.cells.map(textOf), rows: others }
}

/** Refuses more rows than one import takes. */
export const bounded = (tables: Table[]): Table[] => {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  if (rows > tableBounds.rows) throw tooManyRows()
  if (tables.length > tableBounds.sheets)
    throw tooMany({ fr: 'feuilles', en: 'sheets' }, tableBounds.sheets)
  return tables
}
