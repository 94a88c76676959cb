import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionSlug,
  type FlattenedField,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'

import { changedFields } from '@/src/domain/platform/document/changed'

const versions = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      updatedAt: z.string(),
      publishedLocale: z.string().nullish(),
      version: z.looseObject({
        _status: z.unknown().optional(),
        updatedBy: z.string().nullish(),
      }),
    }),
  ),
})

export type HistoryLine = {
  id: string
  at: string
  /** Who wrote it, if it was a person and is still known. */
  by: string | undefined
  /** `undefined` where nothing is drafted. */
  state: 'online' | 'draft' | 'was-online' | 'was-draft' | undefined
  /** The labels of what it changed; `undefined` for the first that is kept. */
  changed: string[] | undefined
}

/** What a reader sees of a document, but for what is computed and what changes by itself. */
const isShown = (field: FlattenedField) =>
  field.type !== 'join' &&
  !('virtual' in field && field.virtual) &&
  !('hidden' in field && field.hidden) &&
  !(field.admin && 'hidden' in field.admin && field.admin.hidden) &&
  !['_status', 'updatedAt', 'createdAt'].includes(field.name)

const namesOf = async (ids: string[], req: PayloadRequest): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

const isPublished = (status: unknown): boolean =>
  typeof status === 'object' && status !== null
    ? Object.values(status).includes('published')
    : status === 'published'

/** The versions of a document, newest first: two queries. What the reader may not read is not compared. */
export const readHistory = async (
  { collection, id, isOnline }: { collection: CollectionSlug; id: string; isOnline: boolean },
  req: PayloadRequest,
): Promise<HistoryLine[]> => {
  const { flattenedFields, versions: kept } = req.payload.collections[collection].config
  const inAll = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  const found: unknown = await req.payload.findVersions({
    collection,
    // A language that is published alone leaves a copy of the whole aside.
    where: { and: [{ parent: { equals: id } }, { snapshot: { not_equals: true } }] },
    sort: '-updatedAt',
    depth: 0,
    locale: 'all',
    pagination: false,
    trash: true,
    overrideAccess: false,
    req: inAll,
  })
  const { docs } = versions.parse(found)
  const names = await namesOf(
    docs.flatMap(({ version }) => version.updatedBy ?? []),
    req,
  )
  const fields = flattenedFields.filter(isShown)
  const labelOf = (field: FlattenedField) => {
    const label = 'label' in field ? field.label : undefined
    if (!label) return field.name
    if (typeof label === 'function') return label({ i18n: req.i18n, t: req.t })
    return typeof label === 'string' ? label : getTranslation(label, req.i18n)
  }
  const online = isOnline ? docs.find(({ version }) => isPublished(version._status)) : undefined
  return docs.map((doc, index) => {
    const before = docs[index + 1]?.version
    const wasOnline = isPublished(doc.version._status)
    return {
      id: doc.id,
      at: doc.updatedAt,
      by: doc.version.updatedBy ? names.get(doc.version.updatedBy) : undefined,
      state: !kept?.drafts
        ? undefined
        : doc === online
          ? 'online'
          : wasOnline
            ? 'was-online'
            : index === 0
              ? 'draft'
              : 'was-draft',
      changed: before && changedFields(fields, before, doc.version).map(labelOf),
    }
  })
}
