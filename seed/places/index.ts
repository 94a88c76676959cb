import type { PayloadRequest, Where } from 'payload'

import { samplePlaces, sampleSuggestions, sampleSupports } from '@/seed/demo/places'
import { seedMissing, type Seeded } from '@/seed/missing'
import reference from '@/seed/reference/communes.json'

import { source, tiersLieux } from './tiers-lieux'

type Options = {
  demo: boolean
  /** The day as of which the samples are told. */
  day: string
  /** The account that accompanies the sample places. */
  companion?: string
  onSeeded: (what: string, seeded: Seeded) => void
}

/** How many sample places a demonstration shows beside the real ones. */
const sampleCount = 30

/** The communes of the metropolis, whatever others a person entered. */
const communesOf = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'communes',
    where: { inseeCode: { in: reference.map(({ inseeCode }) => inseeCode) } },
    depth: 0,
    pagination: false,
    sort: 'inseeCode',
    overrideAccess: true, // a seed acts for nobody
    req,
    select: { inseeCode: true, latitude: true, longitude: true, postalCodes: true },
  })
  return docs
}

const exists = async (req: PayloadRequest, where: Where) => {
  const { totalDocs } = await req.payload.count({
    collection: 'tiers-lieux',
    where,
    overrideAccess: true, // a seed acts for nobody
    req,
    trash: true,
  })
  return totalDocs > 0
}

/**
 * The real places that public sources name, at the centre of their commune; with `demo`, sample places
 * too, unless there are some already.
 */
export const seedPlaces = async (
  req: PayloadRequest,
  { demo, day, companion, onSeeded }: Options,
): Promise<void> => {
  const communes = await communesOf(req)
  const centreOf = new Map(communes.map((commune) => [commune.inseeCode, commune]))
  const real = tiersLieux.flatMap(({ commune: inseeCode, ...place }) => {
    const commune = centreOf.get(inseeCode)
    if (!commune) return []
    const { id, latitude, longitude } = commune
    return {
      ...place,
      commune: id,
      latitude,
      longitude,
      approximatePosition: true,
      source,
      _status: 'published' as const,
    }
  })
  onSeeded('tiers-lieux', await seedMissing(req, 'tiers-lieux', 'slug', real))

  if (!demo || (await exists(req, { sample: { equals: true } }))) return
  const samples = samplePlaces(sampleCount, communes)
  const seeded = await seedMissing(req, 'tiers-lieux', 'slug', samples)
  onSeeded('sample places', seeded)
  const ids = samples.map(({ slug }) => seeded.ids.get(slug) ?? '')
  await seedFollowUp(req, ids, day, companion)
}

/** What is suggested of the sample places, and how some of them are accompanied. */
const seedFollowUp = async (
  req: PayloadRequest,
  ids: readonly string[],
  day: string,
  companion: string | undefined,
) => {
  for (const { rank, proposed, ...suggestion } of sampleSuggestions)
    await req.payload.create({
      collection: 'place-suggestions',
      data: {
        ...suggestion,
        proposed: { ...proposed },
        place: rank === undefined ? undefined : ids[rank],
        status: 'pending',
        sample: true,
      },
      depth: 0,
      overrideAccess: true, // a seed acts for nobody
      req,
    })
  for (const { rank, grants, visits, ...support } of sampleSupports(day))
    await req.payload.create({
      collection: 'support-records',
      data: {
        ...support,
        title: 'Accompagnement d’exemple',
        place: ids[rank] ?? '',
        grants: [...grants],
        visits: [...visits],
        companion,
        sample: true,
      },
      depth: 0,
      overrideAccess: true, // a seed acts for nobody
      req,
    })
}
