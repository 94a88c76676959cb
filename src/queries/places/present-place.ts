import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import { readFormerId } from '@/src/queries/strategy/former-slug'

/** A place merged into one that was merged in its turn, and so on: more is a mistake. */
const longestChain = 5

const ofPlace = { slug: true, mergedInto: true, deletedAt: true } as const

/**
 * The slug at which a place is now: that was published under another, or was merged into another place;
 * `undefined` when there is none, or it is not published. Of the places on the way, which are in the trash,
 * nothing is told but where they lead.
 */
export const readPresentPlace = async (
  formerSlug: string,
  req: PayloadRequest,
): Promise<string | undefined> => {
  const read = async (where: { slug: string } | { id: string }) => {
    const [[name, value] = []] = Object.entries(where)
    const { docs } = await req.payload.find({
      collection: 'tiers-lieux',
      where: { [String(name)]: { equals: value } },
      select: ofPlace,
      depth: 0,
      joins: false,
      limit: 1,
      pagination: false,
      trash: true,
      overrideAccess: true, // only where it leads is taken of it
      req,
    })
    return docs[0]
  }
  const formerId = await readFormerId('tiers-lieux', formerSlug, req)
  let place = (await read({ slug: formerSlug })) ?? (formerId && (await read({ id: formerId })))
  for (let step = 0; place && place.deletedAt && step < longestChain; step += 1) {
    const next: string | undefined = idOf(place.mergedInto)
    place = next === undefined ? undefined : await read({ id: next })
  }
  if (!place || place.deletedAt) return undefined
  const { docs } = await req.payload.find({
    collection: 'tiers-lieux',
    where: { id: { equals: place.id } },
    select: { slug: true },
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: false,
    req,
  })
  return docs[0]?.slug
}
