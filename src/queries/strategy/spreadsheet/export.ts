import { sheetOf } from '@/src/domain/strategy/spreadsheet/sheets'
import { type SpreadsheetFormat, writeSpreadsheet } from '@/src/formats/spreadsheet'

import { readCurrent } from './documents'
import { readLayouts } from './layouts'
import { languageIn, type Scope } from './scope'

/** The strategy as someone may read it, in the layout that is imported. */
export const exportStrategy = async (
  scope: Scope,
  format: SpreadsheetFormat,
): Promise<Uint8Array> => {
  const layouts = await readLayouts(scope)
  const { documents, directory } = await readCurrent(layouts, scope)
  const sheets = layouts.map((layout) =>
    sheetOf(layout, documents.get(layout.kind) ?? [], directory, languageIn(scope)),
  )
  return writeSpreadsheet(sheets, format)
}
