import type { Config } from 'payload'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'

import { frenchOfPayload } from './french-of-payload'
import { frenchTypography } from './french-typography'

type Sentences = Record<string, Record<string, string>>

const typeset = (sentences: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(sentences).map(([key, sentence]) => [key, frenchTypography(sentence)]),
  )

/** Payload's sentences with ours in their place, all with French spaces and apostrophes. */
const frenchOf = (payloads: Sentences, ours: Sentences): Sentences =>
  Object.fromEntries(
    Object.entries(payloads).map(([group, sentences]) => [
      group,
      typeset({ ...sentences, ...ours[group] }),
    ]),
  )

/** The languages of the back-office, French first. */
export const i18n: Config['i18n'] = {
  fallbackLanguage: 'fr',
  supportedLanguages: { fr, en },
  translations: {
    fr: frenchOf(fr.translations, frenchOfPayload),
    en: {
      general: { dashboard: 'Today' }, // the page that one lands on has no board
      // Payload says it to who is signed in.
      error: { unauthorized: 'Your role does not open this.' },
      version: {
        aboutToRestore:
          'You are about to restore this {{label}} to the state that it was in on {{versionDate}}. From a version that was published, the public sees that state at once, unless you chose “Restore as draft”. From a draft, nothing changes for the public until you publish.',
      },
    },
  },
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
