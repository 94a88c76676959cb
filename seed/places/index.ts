import type { PayloadRequest, Where } from 'payload'

import { samplePlaces } from '@/seed/demo/places'
import { seedMissing, type Seeded } from '@/seed/missing'

import { source, tiersLieux } from './tiers-lieux'

type Options = {
  demo: boolean
  onSeeded: (what: string, seeded: Seeded) => void
}

/** How many sample places a demonstration shows beside the real ones. */
const sampleCount = 30

const communesOf = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'communes',
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
  { demo, onSeeded }: Options,
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
  onSeeded(
    'sample places',
    await seedMissing(req, 'tiers-lieux', 'slug', samplePlaces(sampleCount, communes)),
  )
}
