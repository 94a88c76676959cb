import { importing } from '@/src/commands/platform/import'
import { strategySubject } from '@/src/queries/strategy/spreadsheet/subject'

/** The follow-up of the strategy, from spreadsheets. */
export const { previewImport, runImport } = importing(strategySubject)
