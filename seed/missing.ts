import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

/** The ids of a collection's documents by their key, and how many were created just now. */
export type Seeded = { ids: ReadonlyMap<unknown, string>; created: number }

/**
 * Creates the documents whose key is not there yet, in the trash included, and leaves the others as
 * they are: a seed never overwrites what a person wrote.
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
  const ids = new Map<unknown, string>(docs.map((doc) => [Reflect.get(doc, key), doc.id]))
  const before = ids.size
  for (const data of documents) {
    const value: unknown = Reflect.get(data, key)
    if (ids.has(value)) continue
    const doc = await req.payload.create({ collection, data, depth: 0, overrideAccess: true, req })
    ids.set(value, doc.id)
  }
  return { ids, created: ids.size - before }
}
