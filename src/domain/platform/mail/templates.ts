import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What each message is, to whoever reads the outbox. */
export const templateNames = {
  invitation: { fr: 'Invitation', en: 'Invitation' },
  'forgotten-password': { fr: 'Mot de passe oublié', en: 'Forgotten password' },
  'email-changed': { fr: 'Adresse e-mail changée', en: 'E-mail address changed' },
  'locked-out': { fr: 'Essais de connexion', en: 'Sign-in attempts' },
  digest: { fr: 'Synthèse hebdomadaire', en: 'Weekly digest' },
  'decision-assigned': { fr: 'Décision confiée', en: 'Decision assigned' },
  'decision-due': { fr: 'Décision bientôt à échéance', en: 'Decision due soon' },
  'decision-overdue': { fr: 'Décision en retard', en: 'Decision overdue' },
  'suggestion-accepted': { fr: 'Proposition de lieu acceptée', en: 'Place suggestion accepted' },
  'suggestion-refused': { fr: 'Proposition de lieu refusée', en: 'Place suggestion refused' },
  'place-check': { fr: 'Vérification d’un lieu', en: 'Check of a place' },
  'programme-change': { fr: 'Programme d’une édition', en: 'Programme of an event' },
  'stale-data': { fr: 'Actions sans nouvelles', en: 'Actions without news' },
} satisfies Record<string, Bilingual>
