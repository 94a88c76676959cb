import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** How far an experiment is. */
export const experimentStates = {
  planned: { fr: 'Prévue', en: 'Planned' },
  running: { fr: 'En cours', en: 'Running' },
  evaluating: { fr: 'En évaluation', en: 'Under evaluation' },
  evaluated: { fr: 'Évaluée', en: 'Evaluated' },
} satisfies Record<string, Bilingual>

/** What becomes of an experiment once it is evaluated. */
export const experimentDecisions = {
  deploy: { fr: 'Déployer', en: 'Deploy' },
  adapt: { fr: 'Adapter', en: 'Adapt' },
  stop: { fr: 'Arrêter', en: 'Stop' },
} satisfies Record<string, Bilingual>

export type ExperimentState = keyof typeof experimentStates

export type ExperimentDecision = keyof typeof experimentDecisions
