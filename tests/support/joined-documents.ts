import type { Payload, SanitizedConfig } from 'payload'

import { otherThan } from './any-document'
import { unique } from './builders'
import { clientFor } from './http'
import { isInternal, oneOfEach, writeDocument } from './write-document'

/** The states in which a document may be when it is joined. */
export const states = ['published', 'draft', 'newer draft', 'unpublished', 'trashed'] as const
export type State = (typeof states)[number]

/** Documents by the paths that lead to them. */
type Links = Record<string, { slug: string; id: string }>

/** Writes documents of any collection for the tests of joins. */
export const joinedDocuments = async (payload: Payload, { collections }: SanitizedConfig) => {
  const admin = await clientFor(payload, 'admin')
  /** One document of each collection, for those that need to lead to some. */
  const { links: toAny } = oneOfEach(async (slug) => ({ id: await write(slug, {}) }))

  const write = async (slug: string, links: Links, wish: object = {}): Promise<string> => {
    const collection = collections.find((one) => one.slug === slug)
    if (!collection) throw new Error(`There is no collection « ${slug} ».`)
    // One date a document, where what ends does not begin later; and few of them, so that some
    // children are sorted by what decides between equals.
    const isOneADate = collection.indexes.some(
      ({ fields, unique: one }) => one && fields.includes('date'),
    )
    const days = isOneADate ? unique('date') % 20_000 : unique() % 3
    const date = new Date(Date.UTC(2018, 0, 1 + days, 12)).toISOString()
    const say = () => {
      const number = 1_000_000 + unique()
      return { word: `joined-${String(number)}`, number, date }
    }
    const linksTo = async (to: string, path: string) => {
      if (links[otherThan[`${slug}.${path}`] ?? '']) return []
      const link = links[path]
      return link ? [link.id] : toAny(to, path)
    }
    const { id } = await writeDocument(
      payload,
      collection,
      {
        say,
        isPrivate: () => false,
        linksTo,
        leadsTo: (to, path) => links[path]?.slug === to,
      },
      wish,
    )
    return id
  }

  /** A document in a state, which leads to those of `links`. */
  return async (slug: string, state: State, links: Links = {}): Promise<string> => {
    const patch = (id: string, data: object) => admin.send('PATCH', `/api/${slug}/${id}`, data)
    const asDraft = { draft: true, data: { _status: 'draft' } }
    const drafts = collections.find((one) => one.slug === slug)?.versions?.drafts
    const id = await write(slug, links, drafts && state === 'draft' ? asDraft : {})
    if (drafts && state === 'newer draft') await write(slug, links, { ...asDraft, over: id })
    if (state === 'unpublished') await patch(id, asDraft.data)
    if (state === 'trashed') await patch(id, { deletedAt: new Date().toISOString() })
    return id
  }
}

/** A document of each collection that anyone may write, which lead to one another. */
export const oneOfAll = async (payload: Payload, config: SanitizedConfig) => {
  const write = await joinedDocuments(payload, config)
  for (const collection of config.collections)
    if (!isInternal(collection)) await write(collection.slug, 'published')
}
