import type { PayloadRequest, Where } from 'payload'

import type { Comparable } from '@/src/domain/places/duplicates'
import { Neighbours } from '@/src/domain/places/neighbours'
import { idOf } from '@/src/domain/platform/document/related'
import type { TiersLieu } from '@/src/payload-types'

const select = {
  name: true,
  street: true,
  commune: true,
  families: true,
  latitude: true,
  longitude: true,
  approximatePosition: true,
} as const

type Stored = Pick<TiersLieu, 'id' | keyof typeof select>

/** What a place is compared by; one that is being entered has no id yet. */
type ComparedPlace = Partial<Stored> & Pick<Stored, 'name' | 'commune'>

/** A place as another is compared with it. */
export type Neighbour = { id: string; name: string; street: string; commune: string }

export type LikelyPair = { one: Neighbour; other: Neighbour; score: number }

const comparable = ({ commune, ...place }: ComparedPlace): Comparable => ({
  ...place,
  inseeCode: idOf(commune), // which tells communes apart as well
})

const neighbour = ({ id, name, street, commune }: Stored): Neighbour => ({
  id,
  name,
  street: street ?? '',
  commune: idOf(commune),
})

/** The places as their authors last left them, of those that the asker may read: one query. */
const readStoredPlaces = async (where: Where, req: PayloadRequest): Promise<Stored[]> => {
  const { docs } = await req.payload.find({
    collection: 'tiers-lieux',
    where,
    select,
    draft: true,
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

/** How many places that look like another are shown with it. */
const mostAlike = 5

/** The places of its commune that are likely the same as one, the likeliest first: one query. */
export const readAlike = async (
  place: ComparedPlace,
  req: PayloadRequest,
): Promise<{ neighbour: Neighbour; score: number }[]> => {
  const others = await readStoredPlaces({ commune: { equals: idOf(place.commune) } }, req)
  const neighbours = new Neighbours<Stored>()
  for (const other of others) if (other.id !== place.id) neighbours.add(other, comparable(other))
  return neighbours
    .alike(comparable(place))
    .slice(0, mostAlike)
    .map(({ place: other, score }) => ({ neighbour: neighbour(other), score }))
}

/** How many pairs the list shows: a person merges no more in a day. */
const mostPairs = 100

/**
 * Pairs of places of one commune that are likely the same, the likeliest first, and how many there are in
 * all: one query, whatever their number.
 */
export const readLikelyPairs = async (
  req: PayloadRequest,
): Promise<{ pairs: LikelyPair[]; all: number }> => {
  const places = await readStoredPlaces({}, req)
  const pairs: LikelyPair[] = []
  const before = new Neighbours<Stored>()
  for (const one of places) {
    for (const { place: other, score } of before.alike(comparable(one)))
      pairs.push({ one: neighbour(other), other: neighbour(one), score })
    before.add(one, comparable(one))
  }
  const sorted = pairs.toSorted((one, other) => other.score - one.score)
  return { pairs: sorted.slice(0, mostPairs), all: pairs.length }
}
