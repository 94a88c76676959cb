import type { ExperimentDecision, ExperimentState } from './experiment'
import { happenedBy } from './on-a-day'

export type ExperimentFacts = {
  state?: ExperimentState | null
  startDate?: string | null
  endDate?: string | null
  evaluationDate?: string | null
  criteria?: readonly { label: string; score?: number | null }[] | null
  decision?: ExperimentDecision | null
}

const stateOn = (
  { startDate, endDate }: Pick<ExperimentFacts, 'startDate' | 'endDate'>,
  day: string,
): ExperimentState => {
  if (startDate && !happenedBy(startDate, day)) return 'planned'
  return happenedBy(endDate, day) ? 'evaluating' : 'running'
}

/**
 * An experiment as it was on a day. Before its evaluation nobody knew its scores nor its verdict, and its
 * dates say how far it was; one whose evaluation has no date is told as it stands.
 */
export const experimentOn = (experiment: ExperimentFacts, day: string) => {
  const { state, evaluationDate, criteria, decision } = experiment
  const isKnown = !evaluationDate || happenedBy(evaluationDate, day)
  const scored = isKnown
    ? (criteria ?? []).flatMap(({ label, score }) => (score == null ? [] : [{ label, score }]))
    : []
  const total = scored.reduce((sum, { score }) => sum + score, 0)
  return {
    state: isKnown ? (state ?? null) : stateOn(experiment, day),
    isEvaluated: isKnown,
    criteria: scored,
    /** The mean of its criteria, from 0 to 5; `null` when none is scored. */
    score: scored.length > 0 ? total / scored.length : null,
    decision: isKnown ? (decision ?? null) : null,
  }
}
