import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { type Moves, moveProblem } from '@/src/domain/platform/document/moves'

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

/** A session is confirmed after it is accepted; one that was cancelled is accepted anew. */
const moves: Moves<SessionState> = {
  submitted: ['accepted', 'cancelled'],
  accepted: ['confirmed', 'cancelled'],
  confirmed: ['cancelled'],
  cancelled: ['accepted'],
}

type HasState = { state?: SessionState | null }

export const sessionMoveProblem = (session: HasState, before?: HasState): Problem | undefined =>
  moveProblem({ moves, names: sessionStates, path: 'state' }, before?.state, session.state)

export const duplicateCode: Problem = {
  path: 'code',
  message: {
    fr: 'Une autre session de cette édition porte déjà ce code, peut-être dans la corbeille\u00A0: choisissez-en un autre.',
    en: 'Another session of this event has this code already, perhaps in the trash: choose another.',
  },
}

/** A room or a track that belongs to an event other than the session's. */
export const otherEventProblem = (path: 'room' | 'track'): Problem => ({
  path,
  message: {
    room: {
      fr: 'Cette salle est celle d’une autre édition\u00A0: choisissez-en une de celle-ci, ou une salle partagée.',
      en: 'This room belongs to another event: choose one of this event, or a shared room.',
    },
    track: {
      fr: 'Ce parcours est celui d’une autre édition\u00A0: choisissez-en un de celle-ci.',
      en: 'This track belongs to another event: choose one of this event.',
    },
  }[path],
})
