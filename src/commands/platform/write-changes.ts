import { setImmediate as letOthersWork } from 'node:timers/promises'

import { APIError, type CollectionSlug, ValidationError } from 'payload'

import { richTextOf } from '@/src/domain/platform/text/paragraphs'
import { noonOf } from '@/src/domain/platform/time/days'
import type { ColumnType, Layout } from '@/src/domain/platform/import/layout'
import type { Value } from '@/src/domain/platform/import/names'
import { rowFields } from '@/src/domain/platform/import/rows'
import { nested } from '@/src/domain/platform/import/nested'
import { type Change, type ImportError } from '@/src/domain/platform/import/change'
import { locale } from '@/src/queries/platform/import/documents'
import { columnsOf } from '@/src/queries/platform/import/layouts'
import { languageIn, type Scope } from '@/src/queries/platform/import/scope'
import type { Subject } from '@/src/queries/platform/import/subject'

/** What the file asks cannot be done: nothing of it was. */
export class ImportRefused extends Error {
  constructor(readonly errors: readonly ImportError[]) {
    super(errors[0]?.message.fr)
  }
}

type KnownChange = Change & { kind: CollectionSlug }

/** A field as Payload takes it: a day at noon, a document that the file creates by its id. */
const written = (
  value: Value,
  type: ColumnType | undefined,
  ids: ReadonlyMap<string, string>,
): unknown => {
  const idOf = (one: string) => ids.get(one) ?? one
  const several = Array.isArray(value) ? value : []
  if (type?.is === 'texts') return several.map((text) => rowFields(text, type.of))
  if (type?.is === 'references') return several.map(idOf)
  if (type?.is === 'choices') return several
  if (typeof value !== 'string') return value
  if (type?.is === 'day') return noonOf(value)
  if (type?.is === 'reference') return idOf(value)
  return type?.is === 'paragraphs' ? richTextOf(value) : value
}

const dataOf = (
  values: Readonly<Record<string, Value>>,
  { columns }: Layout,
  ids: ReadonlyMap<string, string>,
) => {
  const typeOf = (path: string) => columns.find((column) => column.path === path)?.type
  const fields = Object.entries(values).map(
    ([path, value]) => [path, written(value, typeOf(path), ids)] as const,
  )
  return nested(Object.fromEntries(fields))
}

/** What a field is called: in the file, or else in the form, for one that no sheet has. */
const titleOf = async (
  subject: Subject,
  path: string,
  { kind, cells }: KnownChange,
  scope: Scope,
) => {
  const [column] = await columnsOf(subject, kind, [path], scope)
  return (
    cells.find((cell) => cell.path === path)?.column ?? column?.label[languageIn(scope)] ?? null
  )
}

const refusalOf = async (subject: Subject, change: KnownChange, error: unknown, scope: Scope) => {
  const { sheet, row } = change
  if (error instanceof ValidationError)
    return new ImportRefused(
      await Promise.all(
        error.data.errors.map(async ({ path, message }) => ({
          sheet,
          row,
          column: await titleOf(subject, path, change, scope),
          message: { fr: message, en: message },
        })),
      ),
    )
  if (error instanceof APIError && error.status < 500)
    return new ImportRefused([
      { sheet, row, column: null, message: { fr: error.message, en: error.message } },
    ])
  return undefined
}

/** Writes one change, and resolves to the id of its document. */
const write = async (
  { kind, id, isNew, data: values }: KnownChange,
  layout: Layout,
  status: Value | undefined,
  ids: ReadonlyMap<string, string>,
  { req, overrideAccess }: Scope,
): Promise<string> => {
  const hasDrafts = layout.columns.some(({ path }) => path === '_status')
  const next = values._status ?? status ?? 'draft' // what is new waits to be published
  const data: object = { ...dataOf(values, layout, ids), ...(hasDrafts && { _status: next }) }
  const common = { collection: kind, data, depth: 0, locale, overrideAccess, req } as const
  if (isNew) return (await req.payload.create(common)).id
  const draft = hasDrafts && next === 'draft' && status === 'draft'
  await req.payload.update({ ...common, id, draft })
  return id
}

type Work = {
  subject: Subject
  changes: readonly Change[]
  layouts: readonly Layout<CollectionSlug>[]
  /** Whether a document is published, by its id. */
  statusOf: (change: Change) => Value | undefined
  onProgress?: (done: number, all: number) => void
}

/**
 * Writes all changes, each through its collection, with its rules and its history. The first that is
 * refused ends it: the transaction that it belongs to is to be left.
 * @throws ImportRefused
 */
export const writeChanges = async (
  { subject, changes, layouts, statusOf, onProgress }: Work,
  scope: Scope,
): Promise<void> => {
  const ids = new Map<string, string>()
  for (const [index, change] of changes.entries()) {
    const layout = layouts.find(({ kind }) => kind === change.kind)
    if (!layout) continue
    const known = { ...change, kind: layout.kind }
    try {
      ids.set(change.id, await write(known, layout, statusOf(change), ids, scope))
    } catch (error) {
      throw (await refusalOf(subject, known, error, scope)) ?? error
    }
    onProgress?.(index + 1, changes.length)
    // SQLite answers at once: nobody else would be served, nor its statements freed, until the end.
    await letOthersWork()
  }
}
