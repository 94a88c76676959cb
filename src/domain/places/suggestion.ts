import type { Bilingual } from '@/src/domain/platform/text/bilingual'

export const suggestionKinds = {
  'new-place': { fr: 'Nouveau lieu', en: 'New place' },
  correction: { fr: 'Correction d’un lieu', en: 'Correction of a place' },
} satisfies Record<string, Bilingual>

export const suggestionStatuses = {
  pending: { fr: 'À examiner', en: 'Pending' },
  accepted: { fr: 'Acceptée', en: 'Accepted' },
  refused: { fr: 'Refusée', en: 'Refused' },
} satisfies Record<string, Bilingual>

export type SuggestionStatus = keyof typeof suggestionStatuses
