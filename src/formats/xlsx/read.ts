import readWorkbook from 'read-excel-file/universal'

import type { Cell, Table } from '@/src/domain/platform/tables'
import { bounds, tableOf, UnreadableFile } from '@/src/formats/table'
import { writeZip } from '@/src/formats/zip'

const sheetFile = /(^|\/)worksheets\/[^/]*\.xml$/i
const cell = /<(?:\w+:)?(?:c|row)\s[^>]*?\br\s*=\s*["']([^"']*)["']/g
const address = /^([A-Z]{0,3})(\d{1,7})$/

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** A cell far away makes a reader fill all that lies between. */
const isFar = (text: string): boolean => {
  const [, letters = '', row = ''] = address.exec(text) ?? []
  return row === '' || Number(row) > 2 * bounds.rows || columnOf(letters) > bounds.columns
}

const refuseFarCells = (xml: string) => {
  for (const [, text = ''] of xml.matchAll(cell))
    if (isFar(text))
      throw new UnreadableFile({
        fr: `La feuille va jusqu’à la cellule ${text.slice(0, 12)}\u00A0: au plus ${String(bounds.rows)} lignes et ${String(bounds.columns)} colonnes.`,
        en: `The sheet goes as far as cell ${text.slice(0, 12)}: at most ${String(bounds.rows)} rows and ${String(bounds.columns)} columns.`,
      })
}

const cellOf = (value: unknown): Cell =>
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
  for (const [name, bytes] of files)
    if (sheetFile.test(name)) refuseFarCells(new TextDecoder().decode(bytes))
  const { buffer } = writeZip(files, { compressed: false })
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
