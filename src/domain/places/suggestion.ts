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

/** Who suggests: somebody on the public site, the contact of a place by the link of a mail, or the house. */
export const suggestionOrigins = {
  staff: { fr: 'Équipe', en: 'Staff' },
  public: { fr: 'Site public', en: 'Public site' },
  contact: { fr: 'Contact du lieu', en: 'Contact of the place' },
} satisfies Record<string, Bilingual>

export type SuggestionStatus = keyof typeof suggestionStatuses
