import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { staff } from '@/access/rules'
import {
  type Entry,
  excerptOf,
  normalised,
  scoreOf,
  searchWordsOf,
} from '@/src/domain/platform/text/search'

import { searchedFieldsOf, textsOf } from './texts-of'
import { cachedUntilChange } from './until-change'

/** Of one collection, the documents last changed: what was not looked at is said. */
const mostSearched = 2_000
/** What one answer shows: a longer question finds better than a longer list. */
const mostResults = 50

type Found = {
  collection: CollectionSlug
  /** What it is, in the reader's language. */
  kind: string
  id: string
  /** As people call it, where it has one: « 7.2 », « 2026-07 ». */
  code?: string
  title: string
  /** Where it says it. */
  excerpt: string
}
export type Answered = {
  total: number
  results: Found[]
  /** Collections too large to be searched whole. */
  incomplete: CollectionSlug[]
}

type Searched = Entry & {
  collection: CollectionSlug
  name: string | undefined
  id: string
  titles: Partial<Record<string, string>>
  texts: string[]
}
type Index = { entries: Searched[]; incomplete: CollectionSlug[] }

const titlesOf = (document: object, { admin }: SanitizedCollectionConfig) => {
  const title = new Map(Object.entries(document)).get(admin.useAsTitle ?? 'id') as unknown
  if (typeof title === 'string') return { fr: title }
  const translations = typeof title === 'object' && title !== null ? Object.entries(title) : []
  return Object.fromEntries(
    translations.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** The field by whose value people call a document. */
const codeFields = ['code', 'number'] as const

const codeOf = (document: object): string | undefined => {
  const values = new Map<string, unknown>(Object.entries(document))
  const code = codeFields.map((name) => values.get(name)).find((value) => value != null)
  return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined
}

/** One query: what the asker may read of a collection, in every language. */
const readCollection = async (
  config: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Index> => {
  const { slug } = config
  const fields = searchedFieldsOf(config)
  if (fields.length === 0 || (await config.access.read({ req })) === false)
    return { entries: [], incomplete: [] }

  const codes = codeFields.filter((code) =>
    config.flattenedFields.some(({ name }) => name === code),
  )
  const { docs, hasNextPage } = await req.payload.find({
    collection: slug,
    select: Object.fromEntries(
      [...fields.map(({ name }) => name), ...codes].map((name) => [name, true]),
    ),
    sort: '-updatedAt',
    limit: mostSearched,
    locale: 'all',
    draft: staff({ req }),
    depth: 0,
    overrideAccess: false,
    req,
  })
  return {
    entries: docs.map((document) => {
      const titles = titlesOf(document, config)
      const texts = textsOf(
        document,
        fields.filter(({ name }) => name !== 'slug'),
      )
      const title = normalised(Object.values(titles).join(' '))
      const name = codeOf(document)
      return {
        collection: slug,
        id: document.id,
        name,
        code: normalised(name ?? ''),
        titles,
        texts,
        title,
        text: normalised(texts.join(' ')),
      }
    }),
    incomplete: hasNextPage ? [slug] : [],
  }
}

/** One query a collection, whatever they hold. */
const readIndex = async (asker: PayloadRequest): Promise<Index> => {
  const req = isolateObjectProperty(asker, ['locale', 'fallbackLocale']) // the Local API sets them
  const collections = req.payload.config.collections.filter(
    ({ slug }) => !slug.startsWith('payload-'),
  )
  const parts = await Promise.all(collections.map((config) => readCollection(config, req)))
  return {
    entries: parts.flatMap(({ entries }) => entries),
    incomplete: parts.flatMap(({ incomplete }) => incomplete),
  }
}

const mostAskers = 20
const cached = cachedUntilChange<Index>(mostAskers)

/** What one asker may read. */
const indexFor = (req: PayloadRequest): Promise<Index> =>
  cached(req.user?.id ?? 'anonymous', req, () => readIndex(req))

/**
 * Searches all that the asker may read, in every language: documents that hold each word, best
 * first. Compared here rather than by the database, so that the answer is the same on both.
 */
export const search = async (query: string, req: PayloadRequest): Promise<Answered> => {
  const words = searchWordsOf(query)
  if (words.length === 0) return { total: 0, results: [], incomplete: [] }
  const { entries, incomplete } = await indexFor(req)
  const found = entries
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.title.localeCompare(b.entry.title, 'fr'))
  const locale = req.locale ?? 'fr'
  return {
    total: found.length,
    results: found
      .slice(0, mostResults)
      .map(({ entry: { collection, id, name, titles, texts } }) => {
        const title = titles[locale] ?? titles.fr ?? Object.values(titles)[0] ?? id
        // What the title says already is not said twice.
        const excerpts = texts.filter((text) => text !== title).map((one) => excerptOf(one, words))
        return {
          collection,
          kind: getTranslation(
            req.payload.collections[collection].config.labels.singular,
            req.i18n,
          ),
          id,
          ...(name !== undefined && { code: name }),
          title,
          excerpt: excerpts.find((text) => text !== '') ?? '',
        }
      }),
    incomplete,
  }
}
