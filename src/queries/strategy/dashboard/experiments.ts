import type { PayloadRequest } from 'payload'

import { dayOf } from '@/src/domain/platform/time/days'
import { experimentOn } from '@/src/domain/strategy/experiment-on'
import { happenedBy } from '@/src/domain/strategy/on-a-day'
import type { Days } from '@/src/domain/strategy/standing'

/** A document that is led to, where the reader may read it: else Payload leaves its id. */
const linked = <Document extends object>(
  value: string | Document | null | undefined,
): Document | null => (value && typeof value === 'object' ? value : null)

const dayOrNull = (date: string | null | undefined) => (date ? dayOf(date) : null)

/** Those of which most is known first: decided, then those whose state is told. */
const known = ({ decision, state }: { decision: unknown; state: unknown }) =>
  (decision ? 0 : 2) + (state ? 0 : 1)

/**
 * The experiments, of some actions or all, as they were on a day: what is tried where, what came of it,
 * and where it was deployed. One query, and one for each collection that it leads to.
 */
export const readExperiments = async (
  actions: readonly string[] | undefined,
  { day }: Days,
  req: PayloadRequest,
) => {
  const { docs } = await req.payload.find({
    collection: 'experiments',
    where: actions ? { action: { in: [...actions] } } : {},
    select: {
      title: true,
      state: true,
      startDate: true,
      endDate: true,
      communes: true,
      sites: true,
      criteria: true,
      evaluator: true,
      evaluationDate: true,
      evidence: true,
      evidenceLink: true,
      decision: true,
      decisionReasons: true,
      committeeDecision: true,
      deployments: true,
      sample: true,
    },
    populate: {
      communes: { name: true },
      organisations: { name: true },
      media: { filename: true, url: true },
      decisions: { number: true },
    },
    sort: 'startDate',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const experiments = docs.map((one) => {
    const { state, criteria, score, decision, isEvaluated } = experimentOn(one, day)
    const verdict = decision ? linked(one.committeeDecision) : null
    return {
      id: one.id,
      title: one.title,
      sample: one.sample ?? false,
      state,
      startDate: dayOrNull(one.startDate),
      endDate: dayOrNull(one.endDate),
      communes: (one.communes ?? []).flatMap((place) => linked(place)?.name ?? []),
      sites: (one.sites ?? []).map(({ commune, what }) => ({
        commune: linked(commune)?.name ?? null,
        what,
      })),
      evaluator: isEvaluated ? (linked(one.evaluator)?.name ?? null) : null,
      evaluationDate: dayOrNull(one.evaluationDate),
      evidence: isEvaluated ? (linked(one.evidence)?.url ?? one.evidenceLink ?? null) : null,
      criteria,
      score,
      scored: criteria.length,
      decision,
      reasons: decision ? (one.decisionReasons ?? null) : null,
      committeeDecision: verdict ? { id: verdict.id, number: verdict.number ?? '' } : null,
      deployments: (one.deployments ?? []).flatMap(({ commune, date }) =>
        !date || happenedBy(date, day)
          ? { commune: linked(commune)?.name ?? null, date: dayOrNull(date) }
          : [],
      ),
    }
  })
  return experiments.toSorted((one, other) => known(one) - known(other))
}
