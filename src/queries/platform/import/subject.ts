import type { NaturalKey } from '@/src/domain/platform/import/layout'
import type { Change, ImportError, RowRule } from '@/src/domain/platform/import/plan'

import type { Current } from './documents'
import type { Scope } from './scope'

/** What is imported together: its sheets, what their rows are known by, what is looked at besides. */
export type Subject = {
  /** The fields of each sheet, by its collection, in the order of their columns; each after those it leads to. */
  sheets: Readonly<Record<string, readonly string[]>>
  /** What people know the documents of a collection by, be it one that has no sheet. */
  keys: Readonly<Record<string, readonly NaturalKey[]>>
  /** Other words by which spreadsheets call a column, whatever the accents and the capitals. */
  synonyms: Readonly<Record<string, readonly string[]>>
  /** The rules of the collections that a file is about, so that all rows they refuse are told at once. */
  readRules: (
    kinds: ReadonlySet<string | null>,
    scope: Scope,
  ) => Promise<Readonly<Record<string, RowRule>>>
  /** What a file leaves that looks wrong, and stops nothing. */
  readWarnings: (
    changes: readonly Change[],
    current: Current,
    scope: Scope,
  ) => Promise<readonly ImportError[]>
}
