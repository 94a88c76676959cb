import type {
  CollectionSlug,
  JoinField,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedJoins,
} from 'payload'

import { isDocumentId } from '@/src/database/document-id'

import { mayReadAny } from './may-read'

/** How many documents of a join a page lists: the rest is said to be elsewhere. */
const mostJoined = 20

/** What a document is called by, wherever it is only named. */
const namingFields = ['code', 'number', 'filename', 'url', 'alt'] as const

const named = ({ flattenedFields, admin }: SanitizedCollectionConfig) => {
  const names: string[] = [admin.useAsTitle ?? 'id', ...namingFields]
  return Object.fromEntries(
    flattenedFields.flatMap(({ name }) => (names.includes(name) ? [[name, true] as const] : [])),
  )
}

/** Of the documents that another names, what it names them by. */
const populate = (req: PayloadRequest) =>
  Object.fromEntries(req.payload.config.collections.map((config) => [config.slug, named(config)]))

export type Joined = {
  field: JoinField
  /** Where each of them says that it points at the document. */
  path: string
  docs: Record<string, unknown>[]
  more: number
}

type Join = SanitizedJoins[string][number]

/** Where a document that points at another says which: one that may point at several kinds says so beside it. */
const pathOf = ({ field: { on }, targetField }: Join) =>
  Array.isArray(targetField.relationTo) ? `${on}.value` : on

const readJoined = async (
  join: Join,
  id: string,
  req: PayloadRequest,
): Promise<Joined | undefined> => {
  const { field } = join
  const { collection, defaultSort } = field
  if (Array.isArray(collection)) return undefined
  const { config } = req.payload.collections[collection]
  const mayRead = (await field.access?.read?.({ req, id })) ?? true
  if (!mayRead || !(await mayReadAny(collection, req))) return undefined
  const path = pathOf(join)
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where: { [path]: { in: [id] } },
    sort: defaultSort ?? config.defaultSort,
    limit: mostJoined,
    depth: 1,
    populate: populate(req),
    overrideAccess: false,
    req,
  })
  return { field, path, docs: docs.map((doc) => ({ ...doc })), more: totalDocs - docs.length }
}

type Document = Record<string, unknown> & { id: string; _status?: string | null }

/** A document of whichever collection, its fields by their names. */
const fieldsOf = (document: { id: string }): Document => ({ ...document })

/**
 * Any document as it is published, or else drafted, with the documents it names and those that point at
 * it, all as far as the asker may read them; `undefined` when there is none for them. As many queries as
 * the collection has relations, whatever they hold.
 */
export const readDocument = async (collection: CollectionSlug, id: string, req: PayloadRequest) => {
  if (!isDocumentId(id)) return undefined
  if (!(await mayReadAny(collection, req))) return undefined
  const { config } = req.payload.collections[collection]
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 1,
    populate: populate(req),
    overrideAccess: false,
    req,
  })
  const [document] = docs
  if (!document) return undefined
  const shown = Object.values(config.joins).flatMap((some) =>
    some.filter(({ field }) => !field.admin?.hidden),
  )
  const joined = await Promise.all(shown.map((join) => readJoined(join, id, req)))
  return {
    document: fieldsOf(document),
    joined: joined.flatMap((one) => (one ? [one] : [])),
  }
}
