import type { Bilingual } from '@/src/domain/platform/text/bilingual'

export const priorities = {
  low: { fr: 'Basse', en: 'Low' },
  normal: { fr: 'Normale', en: 'Normal' },
  high: { fr: 'Haute', en: 'High' },
} satisfies Record<string, Bilingual>
