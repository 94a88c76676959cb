import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What becomes of an experiment once it is evaluated. */
export const experimentDecisions = {
  deploy: { fr: 'Déployer', en: 'Deploy' },
  adapt: { fr: 'Adapter', en: 'Adapt' },
  stop: { fr: 'Arrêter', en: 'Stop' },
} satisfies Record<string, Bilingual>
