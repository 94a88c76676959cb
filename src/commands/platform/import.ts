import { createHash } from 'node:crypto'

import type { CollectionSlug } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'
import type { Layout } from '@/src/domain/platform/import/layout'
import type { Decisions, ImportError, Plan } from '@/src/domain/platform/import/change'
import { planImport } from '@/src/domain/platform/import/plan'
import { type Mapping, recognise } from '@/src/domain/platform/import/recognise'
import type { Table } from '@/src/domain/platform/table/tables'
import type { Current } from '@/src/queries/platform/import/current'
import { readCurrent } from '@/src/queries/platform/import/documents'
import { readLayouts } from '@/src/queries/platform/import/layouts'
import { languageIn, type Scope } from '@/src/queries/platform/import/scope'
import type { Subject } from '@/src/queries/platform/import/subject'

import { ImportRefused, writeChanges } from './write-changes'

export type Asked = {
  tables: readonly Table[]
  mapping?: Mapping | undefined
  /** What was said of the rows that look like documents that there are. */
  decisions?: Decisions | undefined
}

export type Preview = Plan & {
  /** The sheets of the file, as they are read. */
  tables: readonly Table[]
  /** What each sheet holds, as it was found out or said. */
  mapping: Mapping
  layouts: readonly Layout<CollectionSlug>[]
  /** Of the changes: an import that is given it does these and no others. */
  fingerprint: string
}

const fingerprintOf = ({ changes }: Plan): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('base64url')

const planIn = async (
  subject: Subject,
  { tables: given, mapping: said, decisions }: Asked,
  scope: Scope,
): Promise<Preview & { current: Current }> => {
  const tables = subject.prepare?.(given) ?? given
  const layouts = await readLayouts(subject, scope)
  const mapping = said ?? recognise(tables, layouts)
  const kinds = new Set(Object.values(mapping).map(({ kind }) => kind))
  const current = await readCurrent(
    subject,
    layouts.filter(({ kind }) => kinds.has(kind)),
    scope,
  )
  const plan = planImport({
    ...(subject.derive?.({ tables, mapping }, current) ?? { tables, mapping }),
    layouts,
    ...current,
    rules: await subject.readRules(kinds, scope),
    decisions,
    language: languageIn(scope),
  })
  return { ...plan, tables, mapping, layouts, fingerprint: fingerprintOf(plan), current }
}

const preview = async (subject: Subject, asked: Asked, scope: Scope): Promise<Preview> => {
  const { current, ...plan } = await planIn(subject, asked, scope)
  const warnings = await subject.readWarnings(plan.changes, current, scope)
  return { ...plan, warnings: [...plan.warnings, ...warnings] }
}

/** The rows of which nobody said whether they are new: nothing is guessed. */
const undecidedIn = ({ choices }: Plan): ImportError[] =>
  choices
    .filter(({ chosen }) => chosen === null)
    .map(({ sheet, row, candidates: [first] }) => ({
      sheet,
      row,
      column: null,
      message: {
        fr: `Cette ligne ressemble à «\u00A0${first?.name ?? ''}\u00A0»\u00A0: dites si c’est la même fiche, ou une nouvelle.`,
        en: `This row looks like “${first?.name ?? ''}”: say whether it is the same document, or a new one.`,
      },
    }))

/** Someone changed the same documents since the differences were shown. */
const outdated = new ImportRefused([
  {
    sheet: '',
    row: 0,
    column: null,
    message: {
      fr: 'Les données ont changé depuis la simulation\u00A0: relancez-la, puis relisez les différences.',
      en: 'The data has changed since the dry run: run it again, then read the differences again.',
    },
  },
])

type Options = {
  fingerprint?: string | undefined
  onProgress?: (done: number, all: number) => void
}

const run = (
  subject: Subject,
  asked: Asked,
  { req, overrideAccess }: Scope,
  { fingerprint, onProgress }: Options = {},
): Promise<Plan> =>
  inTransaction(req, async (own) => {
    const scope = { req: own, overrideAccess }
    const { current, layouts, ...plan } = await planIn(subject, asked, scope)
    const errors = [...plan.errors, ...undecidedIn(plan)]
    if (errors.length > 0) throw new ImportRefused(errors)
    if (fingerprint !== undefined && fingerprint !== plan.fingerprint) throw outdated
    const statuses = new Map(
      [...current.documents.values()].flat().map(({ id, values }) => [id, values._status]),
    )
    await writeChanges(
      {
        subject,
        changes: plan.changes,
        layouts,
        statusOf: ({ id }) => statuses.get(id),
        ...(onProgress && { onProgress }),
      },
      scope,
    )
    return plan
  })

/** What imports a subject. */
export type Importer = {
  /** Reads a file into tables, when it may be something else than a spreadsheet. */
  readFile?: (name: string, bytes: Uint8Array) => Promise<readonly Table[]>
  /** What an import would change, and what is wrong with the file: nothing is written. */
  previewImport: (asked: Asked, scope: Scope) => Promise<Preview>
  /**
   * Imports a file, all of it or nothing, in one transaction that also reads what there is: nobody
   * changes it in between.
   * @throws ImportRefused with what is wrong, by row and column
   */
  runImport: (asked: Asked, scope: Scope, options?: Options) => Promise<Plan>
}

export const importing = (subject: Subject): Importer => ({
  previewImport: (asked, scope) => preview(subject, asked, scope),
  runImport: (asked, scope, options) => run(subject, asked, scope, options),
})
