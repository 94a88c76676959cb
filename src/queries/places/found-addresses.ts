import type { PayloadRequest } from 'payload'

import type { FoundAddress } from '@/src/domain/places/found-address'
import { isAroundMetropolis } from '@/src/domain/places/warnings'

/** An address as a form takes it: with its commune among those of the metropolis, if it is one of them. */
export type PlacedAddress = FoundAddress & { commune: string | null; isOutside: boolean }

/** Finds the communes of addresses by their INSEE codes, and tells what is outside the metropolis. One query. */
export const withCommunes = async (
  addresses: readonly FoundAddress[],
  req: PayloadRequest,
): Promise<PlacedAddress[]> => {
  const { docs } = await req.payload.find({
    collection: 'communes',
    where: { inseeCode: { in: addresses.map(({ inseeCode }) => inseeCode) } },
    select: { inseeCode: true },
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const communeOf = new Map(docs.map(({ id, inseeCode }) => [inseeCode, id]))
  return addresses.map((address) => {
    const commune = communeOf.get(address.inseeCode) ?? null
    return { ...address, commune, isOutside: commune === null || !isAroundMetropolis(address) }
  })
}
