import type { PayloadRequest } from 'payload'

/** The experiments and what became of them, of what anyone may read. As many queries whatever their number. */
export const readPublicExperiments = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'experiments',
    select: {
      title: true,
      slug: true,
      action: true,
      communes: true,
      state: true,
      startDate: true,
      endDate: true,
      sites: true,
      criteria: true,
      evaluator: true,
      evaluationDate: true,
      evidence: true,
      evidenceLink: true,
      conclusion: true,
      decision: true,
      decisionReasons: true,
      committeeDecision: true,
      deployments: true,
      source: true,
      sample: true,
    },
    populate: {
      actions: { code: true, title: true, slug: true },
      communes: { name: true },
      decisions: { number: true },
      organisations: { name: true },
      media: { url: true },
    },
    sort: ['-startDate', 'slug'],
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

export type PublicExperiment = Awaited<ReturnType<typeof readPublicExperiments>>[number]
