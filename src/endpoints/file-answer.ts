import { today } from '@/src/domain/platform/time/paris-day'
import { type SpreadsheetFormat, spreadsheetFormats } from '@/src/formats/spreadsheet'

/** A spreadsheet to keep, under a name and the day of today; made for one person, so never kept for another. */
export const spreadsheetAnswer = (
  name: string,
  bytes: Uint8Array,
  format: SpreadsheetFormat,
): Response => {
  const { type, extension } = spreadsheetFormats[format]
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}-${today()}.${extension}"`,
      'Cache-Control': 'no-store',
    },
  })
}
