import { importing } from '@/src/commands/platform/import'
import { placesSubject } from '@/src/queries/places/import/subject'

/** The tiers-lieux, from any file. */
export const { previewImport, runImport } = importing(placesSubject)
