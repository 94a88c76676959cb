import { naturalKeys, sheetFields, synonyms } from '@/src/domain/strategy/spreadsheet/layout'
import type { Subject } from '@/src/queries/platform/import/subject'

import { readRules } from './rules'
import { readWarnings } from './warnings'

/** The follow-up of the strategy as spreadsheets. */
export const strategySubject: Subject = {
  sheets: sheetFields,
  keys: naturalKeys,
  synonyms,
  readRules,
  readWarnings,
}
