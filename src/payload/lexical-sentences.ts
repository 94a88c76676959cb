import type { SanitizedConfig } from 'payload'
import { deepMergeSimple } from 'payload/shared'

import { frenchOfLexical } from '@/src/i18n/french-of-lexical'

/**
 * In Payload 3.90 the rich text editor puts its own sentences over those of the configuration, some of
 * them no French (« Aligner Justifier »): ours come after.
 */
export const sayingLexical = (config: SanitizedConfig): SanitizedConfig => {
  config.i18n.translations = deepMergeSimple(config.i18n.translations, {
    fr: { lexical: frenchOfLexical },
  })
  return config
}
