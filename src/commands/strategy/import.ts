import { createHash } from 'node:crypto'

import type { CollectionSlug } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'
import type { Table } from '@/src/domain/platform/table/tables'
import { today } from '@/src/domain/platform/time/paris-day'
import type { Layout } from '@/src/domain/strategy/spreadsheet/layout'
import { type ImportError, type Plan, planImport } from '@/src/domain/strategy/spreadsheet/plan'
import { type Mapping, recognise } from '@/src/domain/strategy/spreadsheet/recognise'
import { warningsIn } from '@/src/domain/strategy/spreadsheet/warnings'
import { type Current, readCurrent } from '@/src/queries/strategy/spreadsheet/documents'
import { readMilestonesOfChanged } from '@/src/queries/strategy/spreadsheet/milestones'
import { readLayouts } from '@/src/queries/strategy/spreadsheet/layouts'
import { readRules } from '@/src/queries/strategy/spreadsheet/rules'
import { languageIn, type Scope } from '@/src/queries/strategy/spreadsheet/scope'
import { ImportRefused, writeChanges } from './write-changes'

export type Asked = { tables: readonly Table[]; mapping?: Mapping | undefined }

export type Preview = Plan & {
  /** What looks wrong and stops nothing. */
  warnings: readonly ImportError[]
  /** What each sheet holds, as it was found out or said. */
  mapping: Mapping
  layouts: readonly Layout<CollectionSlug>[]
  /** Of the changes: an import that is given it does these and no others. */
  fingerprint: string
}

const fingerprintOf = ({ changes }: Plan): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('base64url')

const planIn = async (
  { tables, mapping: said }: Asked,
  scope: Scope,
): Promise<Omit<Preview, 'warnings'> & { current: Current }> => {
  const layouts = await readLayouts(scope)
  const mapping = said ?? recognise(tables, layouts)
  const kinds = new Set(Object.values(mapping).map(({ kind }) => kind))
  const current = await readCurrent(
    layouts.filter(({ kind }) => kinds.has(kind)),
    scope,
  )
  const plan = planImport({
    tables,
    mapping,
    layouts,
    ...current,
    rules: await readRules(kinds, scope),
    language: languageIn(scope),
  })
  return { ...plan, mapping, layouts, fingerprint: fingerprintOf(plan), current }
}

/** What an import would change, and what is wrong with the file: nothing is written. */
export const previewImport = async (asked: Asked, scope: Scope): Promise<Preview> => {
  const { current, ...plan } = await planIn(asked, scope)
  const documents = current.documents.get('actions') ?? []
  const actions = new Map(documents.map(({ id, values }) => [id, values]))
  const milestones = await readMilestonesOfChanged(plan.changes, scope)
  return { ...plan, warnings: warningsIn(plan.changes, { actions, milestones }, today()) }
}

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

/**
 * Imports a file, all of it or nothing, in one transaction that also reads what there is: nobody
 * changes it in between.
 * @throws ImportRefused with what is wrong, by row and column
 */
export const runImport = (
  asked: Asked,
  { req, overrideAccess }: Scope,
  { fingerprint, onProgress }: Options = {},
): Promise<Plan> =>
  inTransaction(req, async (own) => {
    const scope = { req: own, overrideAccess }
    const { current, layouts, ...plan } = await planIn(asked, scope)
    if (plan.errors.length > 0) throw new ImportRefused(plan.errors)
    if (fingerprint !== undefined && fingerprint !== plan.fingerprint) throw outdated
    const statuses = new Map(
      [...current.documents.values()].flat().map(({ id, values }) => [id, values._status]),
    )
    await writeChanges(
      {
        changes: plan.changes,
        layouts,
        statusOf: ({ id }) => statuses.get(id),
        ...(onProgress && { onProgress }),
      },
      scope,
    )
    return plan
  })
