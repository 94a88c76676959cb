import type { Language } from '@/src/domain/platform/text/bilingual'
import { idColumn } from '@/src/domain/platform/import/layout'
import type { ImportError, Plan } from '@/src/domain/platform/import/change'
import { columnsFor } from '@/src/domain/platform/import/recognise'
import type { Preview } from '@/src/commands/platform/import'

/** Of a long list, what is sent: a person reads no more at once. */
const most = 1_000

const countsOf = ({ changes, errors, unchanged }: Plan) => ({
  created: changes.filter(({ isNew }) => isNew).length,
  updated: changes.filter(({ isNew }) => !isNew).length,
  unchanged,
  errors: errors.length,
})

/** How many documents a sheet creates, or changes. */
const countOf = ({ changes }: Plan, sheet: string, isNew: boolean): number =>
  changes.filter((change) => change.sheet === sheet && change.isNew === isNew).length

/** Errors in the reader's language. */
export const errorsIn = (errors: readonly ImportError[], language: Language) =>
  errors.slice(0, most).map(({ message, ...where }) => ({ ...where, message: message[language] }))

const changesIn = ({ changes }: Plan) =>
  changes
    .slice(0, most)
    .map(({ kind, isNew, sheet, row, name, cells }) => ({ kind, isNew, sheet, row, name, cells }))

/** What was imported. */
export const resultOf = (plan: Plan) => ({
  dryRun: false as const,
  counts: countsOf(plan),
  changes: changesIn(plan),
})

/** What would be, and what is needed to correct how the columns were recognised. */
export const previewOf = (preview: Preview, language: Language) => ({
  dryRun: true as const,
  counts: {
    ...countsOf(preview),
    warnings: preview.warnings.length,
    undecided: preview.choices.filter(({ chosen }) => chosen === null).length,
  },
  /** Those without an answer first: none is left out by the length of the list. */
  choices: preview.choices
    .toSorted((one, other) => Number(one.chosen !== null) - Number(other.chosen !== null))
    .slice(0, most),
  changes: changesIn(preview),
  errors: errorsIn(preview.errors, language),
  warnings: errorsIn(preview.warnings, language),
  fingerprint: preview.fingerprint,
  sheets: preview.tables.map(({ name, header, rows }) => ({
    name,
    header,
    rows: rows.length,
    created: countOf(preview, name, true),
    updated: countOf(preview, name, false),
    kind: preview.mapping[name]?.kind ?? null,
    columns: header.map((_, index) => preview.mapping[name]?.columns[index] ?? null),
    /** What its columns would be taken for, were it of another kind. */
    guesses: Object.fromEntries(
      preview.layouts.map((layout) => [layout.kind, columnsFor(header, layout)]),
    ),
  })),
  kinds: preview.layouts.map(({ kind, name, columns }) => ({
    kind,
    name: name[language],
    columns: [idColumn, ...columns].map(({ path, label }) => ({ path, label: label[language] })),
  })),
})
