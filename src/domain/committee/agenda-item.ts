import type { Bilingual } from '@/src/domain/platform/text/bilingual'

export const agendaItemKinds = {
  information: { fr: 'Information', en: 'Information' },
  debate: { fr: 'Débat', en: 'Debate' },
  decision: { fr: 'Décision', en: 'Decision' },
  'follow-up': { fr: 'Suivi des décisions', en: 'Follow-up of decisions' },
} satisfies Record<string, Bilingual>
