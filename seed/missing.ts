import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

/** The ids of the seed's documents by their key in the seed, and how many were created just now. */
export type Seeded = { ids: ReadonlyMap<unknown, string>; created: number }

/**
 * Creates the documents that are not there yet, in the trash included, and leaves the others as they
 * are: a seed never overwrites what a person wrote. A document is there when its slug is, or else
 * its key: people correct codes and numbers that were provisional, and leave slugs alone.
 */
export const seedMissing = async <Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  key: string,
  documents: readonly RequiredDataFromCollectionSlug<Slug>[],
): Promise<Seeded> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true, // a seed acts for nobody
    req,
  })
  const idsBy = (name: string) =>
    new Map<unknown, string>(docs.map((doc) => [Reflect.get(doc, name), doc.id]))
  const [bySlug, byKey] = [idsBy('slug'), idsBy(key)]
  bySlug.delete(undefined) // communes have none

  const ids = new Map<unknown, string>()
  let created = 0
  for (const data of documents) {
    const value: unknown = Reflect.get(data, key)
    const known = bySlug.get(Reflect.get(data, 'slug')) ?? byKey.get(value)
    if (known) {
      ids.set(value, known)
      continue
    }
    const doc = await req.payload.create({ collection, data, depth: 0, overrideAccess: true, req })
    ids.set(value, doc.id)
    created += 1
  }
  return { ids, created }
}
