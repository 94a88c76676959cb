import { type Moves, moveProblem } from '@/src/domain/platform/document/moves'
import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'

import { type DecisionMode, type DecisionStatus, decisionStatuses } from './decision'
import type { Quorum } from './quorum'

/** What was thought done may turn out not to be; what is dropped is decided anew. */
const moves: Moves<DecisionStatus> = {
  'to-do': ['doing', 'done', 'dropped'],
  doing: ['to-do', 'done', 'dropped'],
  done: ['doing'],
  dropped: [],
}

/** What is wrong with a decision: it follows its path. */
export const decisionProblem: EntityRule<{ status?: DecisionStatus | null }> = (decision, before) =>
  moveProblem({ moves, names: decisionStatuses, path: 'status' }, before?.status, decision.status)

/** The votes of a decision; absent where none was cast. */
export type Votes = { for?: number | null; against?: number | null; abstain?: number | null }

/** A decision is numbered within the year of its meeting, which is told before it is published. */
export const undatedProblem: Problem = {
  path: 'meeting',
  message: {
    fr: 'Cette séance n’a pas de date, et le numéro de la décision suit son année\u00A0: datez la séance, puis publiez la décision.',
    en: 'This meeting has no date, and the number of the decision follows its year: date the meeting, then publish the decision.',
  },
}

type Sitting = { quorum: Quorum; isSecondConvocation: boolean }

/**
 * Why a meeting cannot take this decision: too few members are there, unless it was convened a
 * second time, or more voted than may.
 */
export const takingProblem = (
  { mode, votes }: { mode?: DecisionMode | null; votes?: Votes | null },
  { quorum, isSecondConvocation }: Sitting,
): Problem | undefined => {
  const { counted, needed, reached } = quorum
  const [present, wanted] = [String(counted), String(needed)]
  if (!reached && !isSecondConvocation)
    return {
      path: 'meeting',
      message: {
        fr: `Le quorum n’est pas atteint (${present} pour ${wanted})\u00A0: complétez la feuille de présence, ou convoquez une seconde fois.`,
        en: `The quorum is not reached (${present} of ${wanted}): complete the attendance sheet, or convene a second time.`,
      },
    }
  const cast = (votes?.for ?? 0) + (votes?.against ?? 0) + (votes?.abstain ?? 0)
  if (mode === 'vote' && cast > counted)
    return {
      path: 'votes.for',
      message: {
        fr: `${String(cast)} voix pour ${present} votants\u00A0: corrigez le vote ou la feuille de présence.`,
        en: `${String(cast)} votes for ${present} voters: correct the vote or the attendance sheet.`,
      },
    }
  return undefined
}
