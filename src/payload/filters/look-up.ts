import {
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SelectType,
  type Where,
} from 'payload'
import { z } from 'zod'

import { collectionOf, type Exit } from '@/src/rest/fields'
import { followed } from '@/src/rest/limits'
import { wrong } from '@/src/rest/problem'
import { queryError } from '@/src/rest/query-error'

/** Whose documents a filter is about, and how they are read. */
export type Asked = {
  collection: SanitizedCollectionConfig
  draft: boolean
  req: PayloadRequest
}

const notReadable = (path: string) =>
  wrong(
    path,
    'vous n’avez pas accès à ce qui est au bout de ce chemin.',
    'you may not read what this path leads to.',
  )

const tooMany = (path: string) =>
  wrong(
    path,
    `plus de ${String(followed)} documents y répondent, précisez ce filtre.`,
    `more than ${String(followed)} documents match, make this filter narrower.`,
  )

/** A request of its own, as the Local API writes on the one that it is given. */
const aside = (req: PayloadRequest): PayloadRequest =>
  Object.assign(isolateObjectProperty(req, ['fallbackLocale', 'locale', 'query']), { query: {} })

const only = (field: string): SelectType => ({ [field]: true })

/** Reads enough documents to know that there are too many, with the rules of who asks. */
const reading = (where: Where, field: string, req: PayloadRequest) => ({
  depth: 0,
  limit: followed + 1,
  overrideAccess: false,
  pagination: false,
  req: aside(req),
  select: only(field),
  trash: true, // the filter that follows says which are wanted
  where,
})

const within = <T>(docs: T[], path: string, req: PayloadRequest): T[] => {
  if (docs.length > followed) throw queryError([tooMany(path)], req)
  return docs
}

const identified = z.object({ id: z.string() })
const idIn = (doc: unknown) => identified.parse(doc).id

/** The documents that match a filter, or the versions of them where it is about those. */
export const idsMatching = async (
  where: Where,
  path: string,
  { collection, draft, req }: Asked,
) => {
  const { slug } = collection
  const { docs } = path.startsWith('version.')
    ? await req.payload.findVersions({ ...reading(where, 'id', req), collection: slug })
    : await req.payload.find({ ...reading(where, 'id', req), collection: slug, draft })
  return within<unknown>(docs, path, req).map(idIn)
}

const aLink = z.union([
  z.string().transform((value) => ({ value, relationTo: undefined })),
  z.object({ relationTo: z.string(), value: z.string() }),
])

/** The documents of one collection that a relationship names. */
const namedIn = (value: unknown, slug: string): string[] =>
  [value].flat().flatMap((one) => {
    const { data } = aLink.safeParse(one)
    return data && (data.relationTo ?? slug) === slug ? [data.value] : []
  })

const mayFollow = async ({ way }: Exit, target: SanitizedCollectionConfig, req: PayloadRequest) =>
  (await target.access.read({ req })) !== false &&
  (way.type !== 'join' || !way.access?.read || (await way.access.read({ req })))

/**
 * A filter on what a relationship leads to, as one on the documents themselves: those that name what
 * is found, or that are named by it.
 */
export const lookedUp = async (
  exit: Exit,
  asked: Where,
  { collection, req }: Asked,
): Promise<Where> => {
  const { way, via, to } = exit
  const target = collectionOf(to, req.payload.config)
  if (!target || !(await mayFollow(exit, target, req))) throw queryError([notReadable(via)], req)
  const on = way.type === 'join' ? way.on : 'id'
  const where = way.type === 'join' && way.where ? { and: [asked, way.where] } : asked
  const { docs } = await req.payload.find({ ...reading(where, on, req), collection: target.slug })
  const found = within(docs, via, req)
  if (way.type !== 'join') return { [via]: { in: found.map(idIn) } }
  const parents = new Set(found.flatMap((doc) => namedIn(Reflect.get(doc, on), collection.slug)))
  return { [via.startsWith('version.') ? 'parent' : 'id']: { in: [...parents] } }
}
