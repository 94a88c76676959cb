import type { PayloadRequest } from 'payload'

const slugNow = { slug: true } as const

type Sluggable = 'actions' | 'orientations' | 'tiers-lieux'

/**
 * The id of the document that was once published under a slug. Who asks reads no version, and is told
 * nothing of a slug that only a draft had.
 */
export const readFormerId = async (
  collection: Sluggable,
  formerSlug: string,
  req: PayloadRequest,
): Promise<string | undefined> => {
  const { docs } = await req.payload.findVersions({
    collection,
    where: {
      and: [
        { 'version.slug': { equals: formerSlug } },
        { 'version._status': { equals: 'published' } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: true, // versions are for the staff; only the id of the document is taken
    req,
  })
  const [version] = docs
  return version && String(version.parent)
}

/**
 * The present slug of the document that was once published under another, so that what other sites link
 * to is still found; `undefined` when there is none, or it is no longer published.
 */
export const readPresentSlug = async (
  collection: 'actions' | 'orientations',
  formerSlug: string,
  req: PayloadRequest,
): Promise<string | undefined> => {
  const id = await readFormerId(collection, formerSlug, req)
  if (id === undefined) return undefined
  const present = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    select: slugNow,
    limit: 1,
    depth: 0,
    joins: false,
    overrideAccess: false,
    req,
  })
  return present.docs[0]?.slug
}
