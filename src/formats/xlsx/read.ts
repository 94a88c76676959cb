import readWorkbook from 'read-excel-file/universal'

import type { Cell, Table } from '@/src/domain/platform/table/tables'
import { tableBounds, tableOf, UnreadableFile } from '@/src/formats/table'
import { writeZip } from '@/src/formats/zip'

import { asShown, percentStyles } from './as-shown'

const stylesFile = /(^|\/)styles\.xml$/i
const sheetFile = /(^|\/)worksheets\/[^/]*\.xml$/i
const element = /<(?:\w+:)?(?:c|row)\b(?:[^<>]*?\sr\s*=\s*["']([^"']*)["'])?/g
const address = /^([A-Z]{0,3})(\d{1,7})$/

/** Elements of one sheet: rows, and cells that hold something or are only coloured. */
const mostElements = 2_000_000

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** A cell far away makes a reader fill all that lies between. */
const isFar = (text: string): boolean => {
  const [, letters = '', row = ''] = address.exec(text) ?? []
  return row === '' || Number(row) > tableBounds.lines || columnOf(letters) > tableBounds.columns
}

const refuseHugeSheet = (xml: string) => {
  let elements = 0
  for (const [, text] of xml.matchAll(element)) {
    elements += 1
    if (elements <= mostElements && (text === undefined || !isFar(text))) continue
    const end = text?.slice(0, 12) ?? ''
    throw new UnreadableFile({
      fr: `La feuille est trop grande (cellule ${end})\u00A0: au plus ${tableBounds.rows.toLocaleString('fr')} lignes et ${String(tableBounds.columns)} colonnes.`,
      en: `The sheet is too large (cell ${end}): at most ${tableBounds.rows.toLocaleString('en')} rows and ${String(tableBounds.columns)} columns.`,
    })
  }
}

/** The files of a workbook, its sheets as a person sees them. */
const shown = (files: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] => {
  const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
  const styles = [...files.keys()].find((name) => stylesFile.test(name)) ?? ''
  const percents = percentStyles(textOf(files.get(styles)))
  return [...files].map(([name, bytes]) => {
    if (!sheetFile.test(name)) return [name, bytes]
    const xml = textOf(bytes)
    refuseHugeSheet(xml)
    return [name, new TextEncoder().encode(asShown(xml, percents))]
  })
}

/** A number too large to be the date that its style says: the spreadsheet shows « ##### ». */
const isNoDate = (value: unknown) => value instanceof Date && Number.isNaN(value.getTime())

const cellOf = (value: unknown): Cell => (isNoDate(value) ? '#VALUE!' : cellIn(value))

const cellIn = (value: unknown): Cell =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  value instanceof Date
    ? value
    : null

/** Whether the files of a zip are those of a workbook. */
export const isWorkbook = (files: ReadonlyMap<string, unknown>): boolean =>
  files.has('[Content_Types].xml')

/**
 * Reads the sheets of a workbook, once its zip has been unfolded within bounds: the library is given
 * what was measured, so that it has nothing left to unfold.
 * @throws UnreadableFile
 */
export const readXlsx = async (files: ReadonlyMap<string, Uint8Array>): Promise<Table[]> => {
  const { buffer } = writeZip(shown(files), { compressed: false })
  const sheets = await readWorkbook(buffer, { trim: false }).catch((error: unknown) => {
    throw new UnreadableFile({
      fr: `Ce classeur est illisible (${String(error)})\u00A0: enregistrez-le de nouveau au format XLSX.`,
      en: `This workbook cannot be read (${String(error)}): save it again as XLSX.`,
    })
  })
  return sheets.flatMap(
    ({ sheet, data }) =>
      tableOf(
        sheet,
        data.map((row) => row.map(cellOf)),
      ) ?? [],
  )
}
