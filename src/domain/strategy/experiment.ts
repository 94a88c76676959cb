import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

/** What becomes of an experiment once it is evaluated. */
export const experimentDecisions = {
  deploy: { fr: 'Déployer', en: 'Deploy' },
  adapt: { fr: 'Adapter', en: 'Adapt' },
  stop: { fr: 'Arrêter', en: 'Stop' },
} satisfies Record<string, Bilingual>

type Decided = { decision?: string | null; decisionReasons?: string | null }

/** A decision on an experiment says its reasons: other communes will ask for them. */
export const experimentProblem = ({ decision, decisionReasons }: Decided): Problem | undefined =>
  decision && !decisionReasons?.trim()
    ? {
        path: 'decisionReasons',
        message: {
          fr: 'Dites en français les raisons de la décision, ou laissez la décision vide.',
          en: 'Say the reasons for the decision in French, or leave the decision empty.',
        },
      }
    : undefined
