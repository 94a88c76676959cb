import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { sampleVerdict } from './committee'
import { sampleDeployments, sampleExperiment, sampleSites } from './experiment'
import { sampleSupplier } from './money'

const forNobody = { depth: 0, overrideAccess: true } as const // a seed acts for nobody

/** The sample experiment, if it is not there. Returns how many were created. */
export const seedExperiment = async (req: PayloadRequest, day: string): Promise<number> => {
  const find = async (collection: CollectionSlug, where: Where) => {
    const { docs } = await req.payload.find({
      collection,
      where,
      limit: 1,
      pagination: false,
      trash: true,
      ...forNobody,
      req,
    })
    return docs[0]?.id
  }
  const { slug, ...facts } = sampleExperiment(day)
  if (await find('experiments', { slug: { equals: slug } })) return 0
  const places = new Map<string, string | undefined>()
  for (const { commune } of [...sampleSites, ...sampleDeployments(day)])
    places.set(commune, await find('communes', { name: { equals: commune } }))
  const placed = <Line extends { commune: string }>(lines: readonly Line[]) =>
    lines.flatMap((line) => {
      const commune = places.get(line.commune)
      return commune === undefined ? [] : { ...line, commune }
    })
  const sites = placed(sampleSites)
  await req.payload.create({
    collection: 'experiments',
    data: {
      ...facts,
      slug,
      criteria: facts.criteria.map((one) => ({ ...one })),
      communes: sites.map(({ commune }) => commune),
      sites,
      evaluator: await find('organisations', { slug: { equals: sampleSupplier.slug } }),
      committeeDecision: await find('decisions', { text: { equals: sampleVerdict } }),
      deployments: placed(sampleDeployments(day)),
    },
    ...forNobody,
    req,
  })
  return 1
}
