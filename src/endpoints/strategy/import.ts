import { previewImport, runImport } from '@/src/commands/strategy/import'
import { importEndpoint } from '@/src/endpoints/platform/import'

/** POST /api/strategy/import — the follow-up of the strategy, from spreadsheets. */
export const strategyImport = importEndpoint('/strategy/import', () => ({
  previewImport,
  runImport,
}))
