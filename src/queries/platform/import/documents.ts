import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { CollectionSlug, SelectType, Where } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'
import { rowText } from '@/src/domain/platform/import/rows'
import { isRichText } from '@/src/domain/platform/text/sound-rich-text'
import { dayOf } from '@/src/domain/platform/time/days'
import type { Column, Layout } from '@/src/domain/platform/import/layout'
import { type Document, Names, namesOf, type Value } from '@/src/domain/platform/import/names'

import type { TiersLieu } from '@/src/payload-types'

import type { Current } from './current'
import { columnsOf } from './layouts'
import { isCollection, mayRead, type Scope } from './scope'
import type { Subject } from './subject'

type Formatted = NonNullable<TiersLieu['description']>

const isFormatted = (value: unknown): value is Formatted => isRecord(value) && isRichText(value)

/** The texts that are translated are those in French, whoever asks. */
export const locale = 'fr'

const textIn = (value: unknown) => (typeof value === 'string' ? value : '')

const valueOf = (document: object, { path, type }: Column): Value => {
  const value: unknown = path
    .split('.')
    .reduce<unknown>(
      (parent, name) =>
        typeof parent === 'object' && parent !== null ? Reflect.get(parent, name) : undefined,
      document,
    )
  if (type.is === 'day') return typeof value === 'string' ? dayOf(value) : null
  if (type.is === 'paragraphs')
    return isFormatted(value) ? convertLexicalToPlaintext({ data: value }) || null : null
  if (type.is === 'texts')
    return Array.isArray(value)
      ? value.filter(isRecord).map((row) => rowText(type.of.map((name) => textIn(row[name]))))
      : null
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null
}

/** Payload's `select` for some paths: « blocked.reason » is a field of a group. */
const selectOf = (columns: readonly Column[]): SelectType => {
  const select: Record<string, true | Record<string, true>> = {}
  for (const { path, isAside } of columns) {
    if (isAside) continue
    const [name = '', inner] = path.split('.')
    const known = select[name]
    select[name] = inner ? { ...(typeof known === 'object' ? known : {}), [inner]: true } : true
  }
  return select
}

const readDocuments = async (
  collection: CollectionSlug,
  columns: readonly Column[],
  { req, overrideAccess }: Scope,
  where: Where = {},
): Promise<Document[]> => {
  const { defaultSort } = req.payload.collections[collection].config
  // In one question: on MongoDB, counting pages beside it would begin the transaction twice.
  const found: { docs: { id: string }[] } = await req.payload.find({
    collection,
    depth: 0,
    draft: true, // what its authors see: the import writes over that
    fallbackLocale: false,
    locale,
    overrideAccess,
    pagination: false,
    req,
    select: selectOf(columns),
    where,
    sort: [defaultSort, 'id'].flat(),
  })
  return found.docs.map((document) => {
    const values = columns.map((column) => [column.path, valueOf(document, column)] as const)
    return { id: document.id, values: Object.fromEntries(values) }
  })
}

/** Leaves out documents that cannot be named, such as those of the trash: no cell holds them. */
const namedOnly = (
  { id, values }: Document,
  columns: readonly Column[],
  directory: Current['directory'],
): Document => {
  const named: Record<string, Value> = {}
  for (const { path, type } of columns) {
    const ids = values[path]
    if (type.is === 'references' && Array.isArray(ids))
      named[path] = ids.filter((one) => directory.get(type.to)?.textOf(one) !== undefined)
  }
  return { id, values: { ...values, ...named } }
}

/**
 * Reads all documents of these sheets, and the names of those that they lead to: one query a collection,
 * whatever the number of rows of the file.
 */
export const readCurrent = async (
  subject: Subject,
  layouts: readonly Layout<CollectionSlug>[],
  scope: Scope,
  /** Of some collections, the documents that are looked at: all of them, unless it says which. */
  among: Readonly<Record<string, Where>> = subject.among ?? {},
): Promise<Current> => {
  const documents = new Map<string, readonly Document[]>()
  const directory = new Map<string, Names>()

  const visit = async (slug: string): Promise<void> => {
    if (directory.has(slug)) return
    const calling = subject.callings?.[slug]
    const names = new Names(calling?.fold)
    directory.set(slug, names)
    if (!isCollection(slug, scope) || !(await mayRead(slug, scope))) return
    const layout = layouts.find(({ kind }) => kind === slug)
    const keys = subject.keys[slug] ?? []
    const paths = [...new Set([...keys.flat(), ...(calling?.fields ?? [])])]
    const columns = layout?.columns ?? (await columnsOf(subject, slug, paths, scope))
    for (const { type } of columns) if ('to' in type) await visit(type.to)
    const found = (await readDocuments(slug, columns, scope, among[slug])).map((document) => {
      const named = namedOnly(document, columns, directory)
      return subject.seen?.(named) ?? named
    })
    if (layout) documents.set(slug, found)
    for (const { id, values } of found) {
      for (const name of namesOf(keys, columns, values, directory).reverse()) names.add(id, name)
      for (const alias of calling?.aliases(values) ?? []) names.alias(id, alias)
    }
  }

  for (const { kind } of layouts) await visit(kind)
  return { documents, directory }
}
