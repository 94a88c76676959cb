import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { type Period, periodProblem } from '@/src/domain/platform/time/period'

type Experiment = Period & { decision?: string | null; decisionReasons?: string | null }

/** A decision on an experiment says its reasons: other communes will ask for them. */
const reasonsProblem = ({ decision, decisionReasons }: Experiment): Problem | undefined =>
  decision && !decisionReasons?.trim()
    ? {
        path: 'decisionReasons',
        message: {
          fr: 'Dites en français les raisons de la décision, ou laissez la décision vide.',
          en: 'Say the reasons for the decision in French, or leave the decision empty.',
        },
      }
    : undefined

/** What is wrong with an experiment, its reasons given in French. */
export const experimentProblem: EntityRule<Experiment> = (experiment) =>
  periodProblem(experiment) ?? reasonsProblem(experiment)
