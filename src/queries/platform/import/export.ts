import { sheetOf } from '@/src/domain/platform/import/sheets'
import { type SpreadsheetFormat, writeSpreadsheet } from '@/src/formats/spreadsheet'

import { readCurrent } from './documents'
import { readLayouts } from './layouts'
import { languageIn, type Scope } from './scope'
import type { Subject } from './subject'

/** A subject as someone may read it, in the layout that is imported. */
export const exportSubject = async (
  subject: Subject,
  scope: Scope,
  format: SpreadsheetFormat,
): Promise<Uint8Array> => {
  const layouts = await readLayouts(subject, scope)
  const { documents, directory } = await readCurrent(subject, layouts, scope)
  const sheets = layouts.map((layout) =>
    sheetOf(layout, documents.get(layout.kind) ?? [], directory, languageIn(scope)),
  )
  return writeSpreadsheet(sheets, format)
}
