import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What is said, everywhere and plainly, of a document that is not yet what it will be. */
export const flagLabels = {
  sample: { fr: 'Donnée d’exemple', en: 'Sample data' },
  sampleFollowUp: { fr: 'Suivi d’exemple', en: 'Sample follow-up' },
  wordingToConfirm: { fr: 'Libellé à confirmer', en: 'Wording to be confirmed' },
  placementToConfirm: { fr: 'Rattachement à confirmer', en: 'Placement to be confirmed' },
} satisfies Record<string, Bilingual>

export type Flag = keyof typeof flagLabels

export const flags: readonly Flag[] = [
  'sample',
  'sampleFollowUp',
  'wordingToConfirm',
  'placementToConfirm',
]
