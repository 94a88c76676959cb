import type { Sheet, Table } from '@/src/domain/platform/table/tables'

import { decode } from './csv/decode'
import { readCsv } from './csv/read'
import { writeCsv } from './csv/write'
import { isJson, readJson } from './json/read'
import { bounded, tableBounds, UnreadableFile } from './table'
import { isWorkbook, readXlsx } from './xlsx/read'
import { writeXlsx } from './xlsx/write'
import { isZip, readZip, writeZip } from './zip'

const nameOf = (path: string) => (path.split('/').at(-1) ?? path).replace(/\.[a-z]+$/i, '')

/** The first bytes of a workbook of before 2007, or of one that a password protects. */
const isOldWorkbook = (bytes: Uint8Array) =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)

/** What each CSV of a zip is called: by its name, or also by its path when others have that name. */
const namesIn = (paths: readonly string[]) => {
  const names = paths.map(nameOf)
  return paths.map((path) => {
    const name = nameOf(path)
    return names.filter((one) => one === name).length > 1 ? `${name} (${path})` : name
  })
}

const tablesIn = async (name: string, bytes: Uint8Array): Promise<Table[]> => {
  if (!isZip(bytes)) {
    const table = isJson(decode(bytes.subarray(0, 1_000)))
      ? readJson(nameOf(name), decode(bytes))
      : readCsv(nameOf(name), bytes)
    return [table ?? []].flat()
  }
  const files = readZip(bytes)
  if (isWorkbook(files)) return readXlsx(files)
  const texts = [...files].filter(
    ([path]) => /\.(csv|tsv|txt)$/i.test(path) && !path.startsWith('__MACOSX/'),
  )
  if (texts.length === 0)
    throw new UnreadableFile({
      fr: 'Ce fichier n’est pas un classeur XLSX, et ne contient aucun CSV\u00A0: enregistrez-le dans l’un de ces formats.',
      en: 'This file is no XLSX workbook, and holds no CSV file: save it in one of these formats.',
    })
  const names = namesIn(texts.map(([path]) => path))
  return texts.flatMap(([path, content], index) => readCsv(names[index] ?? path, content) ?? [])
}

/**
 * Reads a CSV file, a zip of them, an XLSX workbook, a JSON list of objects or a GeoJSON: what it holds tells which, not its name.
 * @throws UnreadableFile with a sentence for the person who chose the file
 */
export const readSpreadsheet = async (name: string, bytes: Uint8Array): Promise<Table[]> => {
  if (bytes.byteLength > tableBounds.bytes)
    throw new UnreadableFile({
      fr: `Ce fichier est trop lourd\u00A0: ${String(tableBounds.bytes / 1_000_000)}\u00A0Mo au plus.`,
      en: `This file is too heavy: ${String(tableBounds.bytes / 1_000_000)} MB at most.`,
    })
  if (isOldWorkbook(bytes))
    throw new UnreadableFile({
      fr: 'Ce classeur est dans un ancien format, ou protégé par un mot de passe\u00A0: enregistrez-le au format XLSX, sans mot de passe.',
      en: 'This workbook is in an old format, or protected by a password: save it as XLSX, without one.',
    })
  const tables = bounded(await tablesIn(name, bytes))
  if (tables.length === 0)
    throw new UnreadableFile({
      fr: 'Ce fichier est vide\u00A0: il faut au moins une ligne de titres de colonnes.',
      en: 'This file is empty: it takes at least one row of column titles.',
    })
  return tables
}

export const spreadsheetFormats = {
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
  },
  csv: { type: 'application/zip', extension: 'zip' },
} as const

export type SpreadsheetFormat = keyof typeof spreadsheetFormats

/** A workbook of these sheets, or a zip with a CSV file for each. */
export const writeSpreadsheet = async (
  sheets: readonly Sheet[],
  format: SpreadsheetFormat,
): Promise<Uint8Array> =>
  format === 'xlsx'
    ? writeXlsx(sheets)
    : writeZip(
        sheets.map((sheet) => [`${sheet.name}.csv`, new TextEncoder().encode(writeCsv(sheet))]),
      )
