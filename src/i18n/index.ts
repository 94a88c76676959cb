import type { Config } from 'payload'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'

import { frenchOfPayload } from './french-of-payload'

/** The languages of the back-office, French first. */
export const i18n: Config['i18n'] = {
  fallbackLanguage: 'fr',
  supportedLanguages: { fr, en },
  translations: { fr: frenchOfPayload },
}

/** The languages of what the public reads, with French where a translation is missing. */
export const localization = {
  locales: [
    { code: 'fr', label: { fr: 'Français', en: 'French' } },
    { code: 'en', label: { fr: 'Anglais', en: 'English' } },
    { code: 'nl', label: { fr: 'Néerlandais', en: 'Dutch' } },
  ],
  defaultLocale: 'fr',
  fallback: true,
} satisfies Config['localization']
