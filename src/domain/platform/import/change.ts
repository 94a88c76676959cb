import type { Table } from '@/src/domain/platform/table/tables'
import type { Bilingual, Language, Problem } from '@/src/domain/platform/text/bilingual'

import type { Candidate, Finder } from './find'
import type { Layout } from './layout'
import type { Directory, Document, Value } from './names'
import type { Mapping } from './recognise'

export type CellChange = { path: string; column: string; before: string; after: string }

/** What a row changes. A new document has no id yet: others of the file know it by this one. */
export type Change = {
  kind: string
  id: string
  isNew: boolean
  sheet: string
  row: number
  /** What the document is called. */
  name: string
  cells: CellChange[]
  data: Readonly<Record<string, Value>>
}

/** What is wrong, where, and what to do about it. Without a column it is the whole row. */
export type ImportError = { sheet: string; row: number; column: string | null; message: Bilingual }

/** A row that looks like documents that are there already: a person says which it is, or that it is new. */
export type Choice = {
  sheet: string
  row: number
  name: string
  candidates: readonly Candidate[]
  /** What was said: the id of one of them, or `new`. */
  chosen: string | null
}

export type Plan = {
  changes: Change[]
  errors: ImportError[]
  /** What is to be known, and stops nothing. */
  warnings: ImportError[]
  choices: Choice[]
  unchanged: number
}

/** What a person said of rows that look like documents: by sheet and row, an id or `new`. */
export type Decisions = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The fields that the cells of a row say together, or what is wrong with them. */
export type Completed = { values: Record<string, Value> } | { problem: Problem }

/**
 * The rule of an entity, whichever it is: as a method, since its document is one whose cells were read
 * by the types of its own fields. It holds what its sheet has.
 */
export type RowRule = {
  problem(document: object, before?: object): Problem | undefined
  /** Makes fields of what a row says aside, such as an official code. */
  complete?: (values: Record<string, Value>) => Completed
  /** What a new document has where its row says nothing. */
  fresh?: Readonly<Record<string, Value>>
  /** How a row finds its document: by what people call it unless this says otherwise. */
  finder?: (documents: readonly Document[], directory: Directory) => Finder
}

export type Given = {
  tables: readonly Table[]
  mapping: Mapping
  layouts: readonly Layout[]
  /** What there is, by kind. */
  documents: ReadonlyMap<string, readonly Document[]>
  directory: Directory
  /** The rule of each kind. */
  rules?: Readonly<Record<string, RowRule>>
  decisions?: Decisions | undefined
  language?: Language
}
