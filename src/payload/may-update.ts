import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'

import { isDocumentId } from '@/src/database/document-id'

/** A document, or a global, as a client names it: nothing says yet that it is there. */
export type Named = { collectionSlug?: unknown; id?: unknown; globalSlug?: unknown }

type Answer = boolean | Where

const isFilter = (answer: Answer): answer is Where => typeof answer === 'object'

const mayUpdateDocument = async (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<boolean> => {
  const { access } = req.payload.collections[collection].config
  const answers = await Promise.all([access.read({ req, id }), access.update({ req, id })])
  if (answers.includes(false)) return false
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, ...answers.filter(isFilter)] },
    overrideAccess: true, // the rules are in the filter
    trash: true,
    req,
  })
  return totalDocs > 0
}

const mayUpdateGlobal = async (slug: GlobalSlug, req: PayloadRequest): Promise<boolean> => {
  const access = req.payload.globals.config.find((one) => one.slug === slug)?.access
  return access !== undefined && Boolean(await access.update({ req }))
}

/** Whether there is such a document, which the asker reads and may update. */
export const mayUpdate = async (
  { collectionSlug, id, globalSlug }: Named,
  req: PayloadRequest,
): Promise<boolean> => {
  const { collections, globals } = req.payload.config
  const collection = collections.find(({ slug }) => slug === collectionSlug)
  if (collection)
    return typeof id === 'string' && isDocumentId(id) && mayUpdateDocument(collection.slug, id, req)
  const global = globals.find(({ slug }) => slug === globalSlug)
  return global !== undefined && mayUpdateGlobal(global.slug, req)
}
