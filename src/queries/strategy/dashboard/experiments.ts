import type { PayloadRequest } from 'payload'

import { dayOf } from '@/src/domain/platform/time/days'
import { sumOf } from '@/src/domain/strategy/money/amount'

/** The experiments, of some actions or all. One query. */
export const readExperiments = async (
  actions: readonly string[] | undefined,
  req: PayloadRequest,
) => {
  const { docs } = await req.payload.find({
    collection: 'experiments',
    where: actions ? { action: { in: [...actions] } } : {},
    select: {
      title: true,
      startDate: true,
      endDate: true,
      communes: true,
      criteria: true,
      decision: true,
      decisionReasons: true,
      sample: true,
    },
    populate: { communes: { name: true } },
    sort: 'startDate',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, title, startDate, endDate, communes, criteria, decision, ...one }) => {
    const scores = (criteria ?? []).flatMap(({ score }) => (score == null ? [] : [score]))
    return {
      id,
      title,
      startDate: startDate ? dayOf(startDate) : null,
      endDate: endDate ? dayOf(endDate) : null,
      communes: (communes ?? []).flatMap((place) =>
        typeof place === 'object' ? [place.name] : [],
      ),
      score: scores.length > 0 ? sumOf(scores) / scores.length : null,
      scored: scores.length,
      decision: decision ?? null,
      reasons: one.decisionReasons ?? null,
    }
  })
}
