import type { SpreadsheetFormat } from '@/src/formats/spreadsheet'
import { exportSubject } from '@/src/queries/platform/import/export'
import type { Scope } from '@/src/queries/platform/import/scope'

import { strategySubject } from './subject'

/** The strategy as someone may read it, in the layout that is imported. */
export const exportStrategy = (scope: Scope, format: SpreadsheetFormat): Promise<Uint8Array> =>
  exportSubject(strategySubject, scope, format)
