import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** How far the accompaniment of a place has come, in order. */
export const supportStages = {
  'first-contact': { fr: 'Premier contact', en: 'First contact' },
  diagnosis: { fr: 'Diagnostic', en: 'Diagnosis' },
  accompaniment: { fr: 'Accompagnement', en: 'Accompaniment' },
  autonomous: { fr: 'Autonome', en: 'Autonomous' },
} satisfies Record<string, Bilingual>

export type SupportStage = keyof typeof supportStages
