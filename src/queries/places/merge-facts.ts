import type { CollectionSlug, PayloadRequest, SanitizedConfig } from 'payload'

import { isDocumentId } from '@/src/database/document-id'
import type { Fields } from '@/src/domain/places/merge'

/** The fields by which other documents lead to one of a collection. */
export const linksTo = (
  slug: CollectionSlug,
  { collections }: Pick<SanitizedConfig, 'collections'>,
): { collection: CollectionSlug; field: string }[] =>
  collections.flatMap(({ slug: collection, flattenedFields }) =>
    flattenedFields
      .filter((field) => field.type === 'relationship' && field.relationTo === slug)
      .map(({ name }) => ({ collection, field: name })),
  )

type Mergeable = Fields & {
  id: string
  updatedAt: string
  name: string
  _status?: string | null
  deletedAt?: string | null
  mergedInto?: unknown
}

/** A place as its authors last left it, in all languages, be it in the trash; `undefined` when there is none. */
export const readMergeable = async (
  id: string,
  req: PayloadRequest,
): Promise<Mergeable | undefined> => {
  if (!isDocumentId(id)) return undefined
  const place = await req.payload.findByID({
    collection: 'tiers-lieux',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    joins: false,
    locale: 'all',
    overrideAccess: false,
    req,
    trash: true,
  })
  return place ? { ...place } : undefined
}
