import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What becomes of a session, in the order in which it happens. */
export const sessionStates = {
  submitted: { fr: 'Proposée', en: 'Submitted' },
  accepted: { fr: 'Acceptée', en: 'Accepted' },
  confirmed: { fr: 'Confirmée', en: 'Confirmed' },
  cancelled: { fr: 'Annulée', en: 'Cancelled' },
} satisfies Record<string, Bilingual>

export type SessionState = keyof typeof sessionStates

export const sessionFormats = {
  talk: { fr: 'Conférence', en: 'Talk' },
  debate: { fr: 'Débat', en: 'Debate' },
  workshop: { fr: 'Atelier', en: 'Workshop' },
  demonstration: { fr: 'Démonstration', en: 'Demonstration' },
  other: { fr: 'Autre', en: 'Other' },
} satisfies Record<string, Bilingual>

export const sessionLanguages = {
  fr: { fr: 'Français', en: 'French' },
  en: { fr: 'Anglais', en: 'English' },
  nl: { fr: 'Néerlandais', en: 'Dutch' },
} satisfies Record<string, Bilingual>

export const sessionLevels = {
  everyone: { fr: 'Tout public', en: 'Everyone' },
  beginner: { fr: 'Débutant', en: 'Beginner' },
  intermediate: { fr: 'Intermédiaire', en: 'Intermediate' },
  advanced: { fr: 'Avancé', en: 'Advanced' },
} satisfies Record<string, Bilingual>

/** What a session offers for everyone to follow it. */
export const sessionAccess = {
  'step-free': { fr: 'Accès sans marche', en: 'Step-free access' },
  'sign-language': {
    fr: 'Langue des signes française',
    en: 'French Sign Language',
  },
  captions: { fr: 'Sous-titrage en direct', en: 'Live captions' },
  'hearing-loop': { fr: 'Boucle magnétique', en: 'Hearing loop' },
  'audio-description': { fr: 'Audiodescription', en: 'Audio description' },
  'easy-read': { fr: 'Facile à lire et à comprendre', en: 'Easy to read and understand' },
} satisfies Record<string, Bilingual>
