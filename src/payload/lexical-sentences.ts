import type { SanitizedConfig } from 'payload'
import { deepMergeSimple } from 'payload/shared'

import { frenchOfLexical } from '@/src/i18n/french-of-lexical'

/** Each editor of Lexical's puts its own sentences over those of the configuration: ours come after. */
export const sayingLexical = (config: SanitizedConfig): SanitizedConfig => {
  config.i18n.translations = deepMergeSimple(config.i18n.translations, {
    fr: { lexical: frenchOfLexical },
  })
  return config
}
