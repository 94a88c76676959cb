import { sheetOf } from '@/src/domain/platform/import/sheets'
import { type SpreadsheetFormat, writeSpreadsheet } from '@/src/formats/spreadsheet'
import { readCurrent } from '@/src/queries/platform/import/documents'
import { readLayouts } from '@/src/queries/platform/import/layouts'
import { languageIn, type Scope } from '@/src/queries/platform/import/scope'

import { strategySubject } from './subject'

/** The strategy as someone may read it, in the layout that is imported. */
export const exportStrategy = async (
  scope: Scope,
  format: SpreadsheetFormat,
): Promise<Uint8Array> => {
  const layouts = await readLayouts(strategySubject, scope)
  const { documents, directory } = await readCurrent(strategySubject, layouts, scope)
  const sheets = layouts.map((layout) =>
    sheetOf(layout, documents.get(layout.kind) ?? [], directory, languageIn(scope)),
  )
  return writeSpreadsheet(sheets, format)
}
