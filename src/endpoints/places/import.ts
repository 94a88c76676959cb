import { previewImport, runImport } from '@/src/commands/places/import'
import { importEndpoint } from '@/src/endpoints/platform/import'

/** POST /api/places/import — the tiers-lieux, from a spreadsheet, mednum (CSV or JSON) or a GeoJSON. */
export const placesImport = importEndpoint('/places/import', () => ({ previewImport, runImport }))
