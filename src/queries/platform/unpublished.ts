import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { writers } from '@/access/rules'

/** Something that was written and is not published, and since when (ISO moment). */
export type Unpublished = {
  collection: CollectionSlug
  kind: string
  id: string
  title: string
  updatedAt: string
}

const most = 8

/** The collections in which something waits to be published. */
const drafted = (req: PayloadRequest) =>
  req.payload.config.collections.filter(({ versions }) => Boolean(versions?.drafts))

const titleIn = (document: object, field: string): string => {
  const title = new Map<string, unknown>(Object.entries(document)).get(field)
  return typeof title === 'string' ? title : ''
}

/**
 * What was last written and is not published yet, whichever the collection, the latest first, and how
 * much there is of it: two queries a collection that has drafts.
 */
export const readUnpublished = async (
  req: PayloadRequest,
): Promise<{ total: number; latest: Unpublished[] }> => {
  if (!writers({ req })) return { total: 0, latest: [] }
  const where: Where = { _status: { equals: 'draft' } }
  const parts = await Promise.all(
    drafted(req).map(async ({ slug, labels, admin }) => {
      const { docs, totalDocs } = await req.payload.find({
        collection: slug,
        where,
        draft: true,
        sort: '-updatedAt',
        limit: most,
        depth: 0,
        overrideAccess: false,
        req,
      })
      return {
        total: totalDocs,
        latest: docs.map((document) => ({
          collection: slug,
          kind: getTranslation(labels.singular, req.i18n),
          id: document.id,
          title: titleIn(document, admin.useAsTitle ?? 'id') || document.id,
          updatedAt: titleIn(document, 'updatedAt'),
        })),
      }
    }),
  )
  return {
    total: parts.reduce((sum, { total }) => sum + total, 0),
    latest: parts
      .flatMap(({ latest }) => latest)
      .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
      .slice(0, most),
  }
}
