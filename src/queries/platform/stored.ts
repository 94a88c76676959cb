import {
  type Access,
  type CollectionSlug,
  combineQueries,
  executeAccess,
  type FlattenedField,
  type PayloadRequest,
  type SelectType,
  type TransformCollectionWithSelect,
  type TypedCollectionSelect,
  type Where,
} from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'

type Question<Slug extends CollectionSlug, Select> = {
  collection: Slug
  where: Where
  /** Fields that anyone who may read the document may read, unless the house asks; no hook changes them. */
  select: Select
  sort?: string | string[]
  /** How many at most; all unless said. */
  limit?: number
  /** Whether it is asked by a rule of the house, not by the person of the request. */
  overrideAccess: boolean
  /** What is left to ask of the collection's rule, where the question itself answers the rest of it. */
  access?: Access
  req: PayloadRequest
}

type StoredDocument = Record<string, unknown>

const isThere = (value: unknown) => value !== undefined && value !== null && value !== ''

/** As Payload reads it: in the language that is asked, else in the other. */
const valueOf = (
  document: StoredDocument,
  field: FlattenedField,
  { locale, fallbackLocale }: PayloadRequest,
): unknown => {
  const value = document[field.name]
  if (!isRecord(value) || !('localized' in field && field.localized)) return value
  return [locale, ...[fallbackLocale].flat()]
    .map((language) => (typeof language === 'string' ? value[language] : undefined))
    .find(isThere)
}

const isPlain = (field: FlattenedField, overrideAccess: boolean): boolean =>
  (overrideAccess || !('access' in field && field.access?.read)) &&
  !('hooks' in field && field.hooks?.afterRead?.length) &&
  !(
    'flattenedFields' in field &&
    !field.flattenedFields.every((within) => isPlain(within, overrideAccess))
  )

/**
 * All the documents that the asker may read, as they are stored: their relationships are ids, and no
 * hook runs. Payload's own `find` visits every field of every document, asked for or not, which is most
 * of the cost where a figure is made of thousands.
 */
export const readStored = async <
  Slug extends CollectionSlug,
  Select extends SelectType & TypedCollectionSelect[Slug],
>({
  collection,
  where,
  select,
  sort,
  limit = 0,
  overrideAccess,
  access: rule,
  req,
}: Question<Slug, Select>): Promise<TransformCollectionWithSelect<Slug, Select>[]> => {
  const { config } = req.payload.collections[collection]
  const read = config.flattenedFields.filter(({ name }) => name in select)
  if (!read.every((field) => isPlain(field, overrideAccess)))
    throw new Error(
      `${collection}: what a hook or a rule of its own decides is not read as stored.`,
    )
  const allowed = overrideAccess || (await executeAccess({ req }, rule ?? config.access.read))
  const kept: Where = config.trash ? { deletedAt: { exists: false } } : {}
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection,
    where: combineQueries({ and: [where, kept] }, allowed),
    select: { ...select },
    ...(sort !== undefined && { sort }),
    ...(req.locale && { locale: req.locale }),
    limit,
    pagination: false,
    req,
  })
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what `select` names, and the id
  return docs.map((document) => {
    const kept: StoredDocument = { id: document.id }
    for (const field of read) kept[field.name] = valueOf(document, field, req)
    return kept
  }) as unknown as TransformCollectionWithSelect<Slug, Select>[]
}
