import { createLocalReq, type Payload, type SanitizedCollectionConfig } from 'payload'
import sharp from 'sharp'
import { z } from 'zod'

import { nobody } from '@/access/rules'

import {
  anyDocument,
  takesFiles,
  type Author,
  type Generated,
  type Leaf,
  type Links,
  openings,
  reword,
} from './any-document'
import { type Client, clientFor } from './http'
import { releaseSession } from './releases'

export type Written = Generated & { id: string }

export type Wish = {
  /** What the configuration cannot say: a status, whether it is public… */
  data?: Record<string, unknown>
  draft?: boolean
  /** Writes over this document instead of making a new one. */
  over?: string
}

const saved = z.object({ doc: z.looseObject({ id: z.string() }) })
const refusal = z.object({
  errors: z.array(
    z.object({ data: z.object({ errors: z.array(z.object({ path: z.string() })) }) }),
  ),
})

/** What the server cleared, or gave another value, is not there to be found. */
const storedIn = (doc: object, leaves: Leaf[]) => {
  const text = JSON.stringify(doc)
  return leaves.filter(({ value }) => text.includes(String(value)))
}

/** Wide enough for a collection to cut the smallest of its sizes. */
const picture = sharp({ create: { width: 400, height: 8, channels: 3, background: 'teal' } })
  .png()
  .toBuffer()

const withFile = async (data: Record<string, unknown>, name: string): Promise<RequestInit> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([new Uint8Array(await picture)], `${name}.png`, { type: 'image/png' }))
  return { method: 'POST', body: form }
}

/** Payload's own collections, into which it writes by itself. */
export const isInternal = ({ slug }: { slug: string }) => slug.startsWith('payload-')

/** Those that no API writes: the code does, through the database. */
const isWrittenByCode = (config: SanitizedCollectionConfig) =>
  isInternal(config) || config.access.create === nobody

/** Asks the API to create a document, with a file where the collection wants one. */
export const postDocument = async (
  client: Client,
  { slug, upload }: SanitizedCollectionConfig,
  data: Record<string, unknown>,
  filename: string,
  query = '',
): Promise<{ status: number; body: unknown }> => {
  if (!takesFiles({ upload })) return client.send('POST', `/api/${slug}${query}`, data)
  const response = await client.fetch(`/api/${slug}${query}`, await withFile(data, filename))
  return { status: response.status, body: await response.json() }
}

/** A relationship that no two documents may share with all else the same. */
const isPaired = ({ indexes }: SanitizedCollectionConfig, path: string) =>
  indexes.some(({ fields, unique }) => unique && fields.at(-1) === path)

/** An author whose documents are no duplicates: where two would name the same pair, one end is new. */
export const avoidingDuplicates = (
  payload: Payload,
  config: SanitizedCollectionConfig,
  author: Author,
): Author => ({
  ...author,
  linksTo: async (slug, path) => {
    const target = payload.config.collections.find((one) => one.slug === slug)
    if (!target || !isPaired(config, path)) return author.linksTo(slug, path)
    return [(await writeDocument(payload, target, author)).id]
  },
})

/** Of sessions, one that is not released is hidden whatever it says. */
const isToBeReleased = ({ slug }: SanitizedCollectionConfig, data: Record<string, unknown>) =>
  slug === 'event-sessions' && data.state === openings[slug]?.open && data._status === 'published'

/**
 * Writes, as an administrator, a document made from its configuration. A value that the collection
 * refuses is said otherwise: nobody has to describe here what its rules want.
 */
export const writeDocument = async (
  payload: Payload,
  config: SanitizedCollectionConfig,
  author: Author,
  { data: wanted, draft, over }: Wish = {},
): Promise<Written> => {
  const admin = await clientFor(payload, 'admin')
  const query = draft ? '?draft=true' : ''
  const refusedLinks = new Set<string>()
  const isLink = (path: string) =>
    config.flattenedFields.some(
      ({ name, type }) => name === path && (type === 'relationship' || type === 'upload'),
    )
  /** Says otherwise what was refused: a link by saying nothing. False: no way is left. */
  const yieldTo = (path: string) =>
    isLink(path)
      ? !refusedLinks.has(path) && Boolean(refusedLinks.add(path))
      : reword(config.slug, path)
  for (;;) {
    const generated = await anyDocument(
      config,
      avoidingDuplicates(payload, config, author),
      refusedLinks,
    )
    const published = config.versions?.drafts ? { _status: 'published' } : {}
    const data = { ...generated.data, ...published, ...wanted }
    if (isWrittenByCode(config)) {
      const req = await createLocalReq({}, payload)
      const created: unknown = await payload.db.create({ collection: config.slug, data, req })
      return { ...generated, ...z.object({ id: z.string() }).parse(created) }
    }
    const { body } = over
      ? await admin.send('PATCH', `/api/${config.slug}/${over}${query}`, data)
      : await postDocument(admin, config, data, author.say(false).word, query)
    const done = saved.safeParse(body)
    if (done.success) {
      const { doc } = done.data
      if (isToBeReleased(config, data) && !over)
        await releaseSession(payload, { event: String(generated.data.event), session: doc.id })
      return { ...generated, leaves: storedIn(doc, generated.leaves), id: doc.id }
    }
    const refused = refusal.safeParse(body).data?.errors.flatMap((error) => error.data.errors)
    if (!refused?.length || !refused.every(({ path }) => yieldTo(path)))
      throw new Error(`No valid document of ${config.slug}: ${JSON.stringify(body)}`)
  }
}

/** Makes a result once for each name. */
export const memoOf = <T>(make: (name: string) => Promise<T>) => {
  const known = new Map<string, Promise<T>>()
  return (name: string): Promise<T> => {
    const result = known.get(name) ?? make(name)
    known.set(name, result)
    return result
  }
}

/** One document a collection, made when another first has to lead to one. */
export const oneOfEach = <T extends { id: string }>(make: (slug: string) => Promise<T>) => {
  const making = new Set<string>()
  const live = memoOf(async (slug) => {
    making.add(slug)
    const document = await make(slug)
    making.delete(slug)
    return document
  })
  const links: Links = async (slug) => (making.has(slug) ? [] : [(await live(slug)).id])
  return { live, links }
}
