import {
  type CollectionAfterChangeHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'
import { z } from 'zod'

import { eachCollection } from './each-collection'

type Asked = Extract<Parameters<CollectionBeforeOperationHook>[0], { operation: 'update' }>['args']
type Updated = Extract<
  Parameters<CollectionAfterOperationHook>[0],
  { operation: 'update' }
>['result']

const versionsRead = z.object({
  docs: z.array(z.object({ parent: z.string(), version: z.object({ _status: z.string() }) })),
})
const documentsRead = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })

/** The versions that wait to be published, among some. */
const draftsAmong = async (where: Where, collection: CollectionSlug, req: PayloadRequest) => {
  const isDraft = { 'version._status': { equals: 'draft' } }
  const found: unknown = await req.payload.db.findVersions({
    collection,
    pagination: false,
    req,
    where: { and: [where, isDraft] },
  })
  return versionsRead.parse(found).docs.map(({ parent }) => parent)
}

/** The documents that are published, among some, as they are stored. */
const publishedAmong = async (ids: string[], collection: CollectionSlug, req: PayloadRequest) => {
  if (ids.length === 0) return []
  const found: unknown = await req.payload.db.find({
    collection,
    pagination: false,
    req,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
  })
  return documentsRead.parse(found).docs
}

/** Of some documents, those that are published while a draft of them waits. */
export const waitingAmong = async (
  ids: string[],
  collection: CollectionSlug,
  req: PayloadRequest,
) => {
  const newest: Where = { and: [{ parent: { in: ids } }, { latest: { equals: true } }] }
  const drafted = await draftsAmong(newest, collection, req)
  return (await publishedAmong(drafted, collection, req)).map(({ id }) => id)
}

/** What was written apart, by the filter that leaves it out. */
const apart = new WeakMap<Where, Updated>()

/** Writes the drafts that wait among many documents, and leaves the others to the operation. */
const writeApart = async (
  args: Asked,
  collection: CollectionSlug,
  overrideAccess: boolean,
): Promise<void> => {
  const { depth, limit, overrideLock, req, select, showHiddenFields, sort, trash, where } = args
  const data: object = args.data
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: 'deletedAt' in data && data.deletedAt != null, // as Payload looks for what is thrown away
    limit,
    overrideAccess,
    pagination: Boolean(limit),
    req,
    select: { updatedAt: true },
    sort,
    trash,
    where: structuredClone(where),
  })
  const ids = docs.map(({ id }) => id)
  const waiting = await waitingAmong(ids, collection, req)
  if (waiting.length === 0) return
  const rest: Where = { id: { in: ids.filter((id) => !waiting.includes(id)) } }
  const written = await req.payload.update({
    collection,
    data,
    depth,
    draft: true,
    overrideAccess,
    overrideLock,
    req,
    select,
    showHiddenFields,
    trash,
    where: { id: { in: waiting } },
  })
  apart.set(rest, written)
  Object.assign(args, { limit: 0, where: rest })
}

/** What is published, by the restoration of a draft. */
const aside = new WeakMap<object, { id: string }>()

const setAside = async (
  args: { id?: unknown },
  collection: CollectionSlug,
  req: PayloadRequest,
) => {
  const parents = await draftsAmong({ id: { equals: args.id } }, collection, req)
  const [published] = await publishedAmong(parents, collection, req)
  if (published) aside.set(args, published)
}

const writeIntoDraft: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  overrideAccess = false,
  req,
}) => {
  if ('draft' in args && args.draft) return
  if (operation === 'restoreVersion') return setAside(args, slug, req)
  if (operation !== 'update' || Reflect.get(args.data, '_status') !== undefined) return
  const id: unknown = Reflect.get(args, 'id') // of one document, where many are asked for by a filter
  if (typeof id === 'string') args.draft = (await waitingAmong([id], slug, req)).length > 0
  else await writeApart(args, slug, overrideAccess)
}

const putTogether: CollectionAfterOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req,
  result,
}) => {
  if (operation === 'update') {
    const others = apart.get(args.where)
    return others
      ? { docs: [...others.docs, ...result.docs], errors: [...others.errors, ...result.errors] }
      : result
  }
  const published = operation === 'restoreVersion' ? aside.get(args) : undefined
  if (published)
    await req.payload.db.updateOne({ collection: slug, id: published.id, data: published, req })
  return result
}

type Thrown = { id: string; _status?: unknown; deletedAt?: string | null }

/** A draft goes to the trash, and comes back, with what is published. */
const trashTogether: CollectionAfterChangeHook<Thrown> = async ({
  collection: { slug },
  doc: { id, _status, deletedAt },
  previousDoc,
  req,
}) => {
  if (_status !== 'draft' || (deletedAt ?? null) === (previousDoc.deletedAt ?? null)) return
  await req.payload.db.updateOne({ collection: slug, id, data: { deletedAt }, req })
}

const hasDrafts = ({ versions }: CollectionConfig) =>
  typeof versions === 'object' && Boolean(versions.drafts)

const keeping = (collection: CollectionConfig): CollectionConfig =>
  hasDrafts(collection)
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [...(collection.hooks?.beforeOperation ?? []), writeIntoDraft],
          afterChange: [trashTogether, ...(collection.hooks?.afterChange ?? [])],
          afterOperation: [putTogether, ...(collection.hooks?.afterOperation ?? [])],
        },
      }
    : collection

/**
 * What is published stays as it is while a draft of it waits, unless a write says a status. Payload
 * 3.90 takes the draft for the document: a change that says neither `draft` nor `_status` is written
 * into it, and all of it over what is published, as a draft. Such a change enters the draft alone, and
 * so does a draft that is restored; the trash takes and gives back both.
 */
export const keepPublished = eachCollection(keeping)
