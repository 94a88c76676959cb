import type { Where } from 'payload'

import type { Column, NaturalKey, Spellings } from '@/src/domain/platform/import/layout'
import type { Document } from '@/src/domain/platform/import/names'
import type { Values } from '@/src/domain/platform/import/find'
import type { Change, ImportError, RowRule } from '@/src/domain/platform/import/change'

import type { Mapping } from '@/src/domain/platform/import/recognise'
import type { Table } from '@/src/domain/platform/table/tables'

import type { Current } from './current'
import type { Scope } from './scope'

/** How people write the name of a document, besides what it is called. */
export type Calling = {
  /** The fields that it takes to know. */
  fields: readonly string[]
  aliases: (values: Values) => readonly string[]
  /** What two ways to write the same name have in common. */
  fold: (text: string) => string
}

/** The sheets of a file, and what each holds. */
export type ReadFile = { tables: readonly Table[]; mapping: Mapping }

/** What is imported together: its sheets, what their rows are known by, what is looked at besides. */
export type Subject = {
  /** The fields of each sheet, by its collection, in the order of their columns; each after those it leads to. */
  sheets: Readonly<Record<string, readonly string[]>>
  /** Of some collections, the documents that are looked at: all of them, unless it says which. */
  among?: Readonly<Record<string, Where>>
  /** What a document is known by elsewhere, when it says nothing of it itself; how it shows its moments. */
  seen?: (document: Document) => Document
  /** What people know the documents of a collection by, be it one that has no sheet. */
  keys: Readonly<Record<string, readonly NaturalKey[]>>
  /** Other words by which spreadsheets call a column, whatever the accents and the capitals. */
  synonyms: Readonly<Record<string, readonly string[]>>
  /** How people write the names of some collections, when capitals and spaces are not all that differs. */
  callings?: Readonly<Record<string, Calling>>
  /** What other layouts spell otherwise than we do, by field. */
  spellings?: Readonly<Record<string, Spellings>>
  /** What a column does besides holding its field, by field. */
  columns?: Readonly<Record<string, Partial<Column>>>
  /** Columns that say something of a row and are no field, by sheet. */
  asides?: Readonly<Record<string, readonly Column[]>>
  /** The rules of the collections that a file is about, so that all rows they refuse are told at once. */
  readRules: (
    kinds: ReadonlySet<string | null>,
    scope: Scope,
  ) => Promise<Readonly<Record<string, RowRule>>>
  /** What files of a layout of their own say, in ours. */
  prepare?: (tables: readonly Table[]) => readonly Table[]
  /** Rows that others call for: a structure that a place names and nobody knows is one to create. */
  derive?: (read: ReadFile, current: Current) => ReadFile
  /** What a file leaves that looks wrong, and stops nothing. */
  readWarnings: (
    changes: readonly Change[],
    current: Current,
    scope: Scope,
  ) => Promise<readonly ImportError[]>
}
