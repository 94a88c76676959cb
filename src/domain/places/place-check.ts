import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What became of the question whether what is told of a place still holds. */
export const checkAnswers = {
  pending: { fr: 'Sans réponse', en: 'No answer yet' },
  confirmed: { fr: 'Confirmé', en: 'Confirmed' },
  corrected: { fr: 'Correction proposée', en: 'Correction suggested' },
  phoned: { fr: 'Confirmé au téléphone', en: 'Confirmed by telephone' },
  unreachable: { fr: 'Injoignable', en: 'Unreachable' },
} satisfies Record<string, Bilingual>

export type CheckAnswer = keyof typeof checkAnswers
