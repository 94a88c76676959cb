import { today } from '@/src/domain/platform/time/paris-day'
import type { Sheet } from '@/src/domain/platform/table/tables'
import { writeCsv } from '@/src/formats/csv/write'
import { type SpreadsheetFormat, spreadsheetFormats } from '@/src/formats/spreadsheet'

/** A file to keep, under a name and the day of today; made for one person, so never kept for another. */
export const fileAnswer = (
  name: string,
  content: Uint8Array | string,
  extension: string,
  type: string,
): Response =>
  new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}-${today()}.${extension}"`,
      'Cache-Control': 'no-store',
    },
  })

/** A spreadsheet of several sheets. */
export const spreadsheetAnswer = (
  name: string,
  bytes: Uint8Array,
  format: SpreadsheetFormat,
): Response => {
  const { type, extension } = spreadsheetFormats[format]
  return fileAnswer(name, bytes, extension, type)
}

/** One sheet, as text. */
export const csvAnswer = (name: string, sheet: Sheet): Response =>
  fileAnswer(name, writeCsv(sheet), 'csv', 'text/csv; charset=utf-8')
