import type { Bilingual } from '@/src/domain/platform/text/bilingual'

export const digestFrequencies = {
  weekly: { fr: 'Chaque semaine', en: 'Every week' },
  never: { fr: 'Jamais', en: 'Never' },
} satisfies Record<string, Bilingual>

export const mailLanguages = {
  fr: { fr: 'Français', en: 'French' },
  en: { fr: 'Anglais', en: 'English' },
} satisfies Record<string, Bilingual>

export type DigestFrequency = keyof typeof digestFrequencies
export type MailLanguage = keyof typeof mailLanguages

/** What someone chose to receive. An account older than this choice has none of it. */
export type Preferences = {
  digest?: DigestFrequency | null
  decisions?: boolean | null
  summary?: boolean | null
  language?: MailLanguage | null
}

/** What is received by someone who never chose: everything, in French. */
export const preferencesOf = (chosen: Preferences | null | undefined) => ({
  digest: chosen?.digest ?? 'weekly',
  decisions: chosen?.decisions ?? true,
  summary: chosen?.summary ?? true,
  language: chosen?.language ?? 'fr',
})
