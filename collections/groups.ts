import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** Sections of the back-office's navigation: the five domains, then what serves all five. */
export const group = {
  strategy: { fr: 'Stratégie', en: 'Strategy' },
  committee: { fr: 'Comité', en: 'Committee' },
  agenda: { fr: 'Agenda', en: 'Agenda' },
  places: { fr: 'Lieux', en: 'Places' },
  training: { fr: 'Formation', en: 'Training' },
  platform: { fr: 'Plateforme', en: 'Platform' },
} satisfies Record<string, Bilingual>
