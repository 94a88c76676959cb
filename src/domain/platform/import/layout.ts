import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'

/** How a field is read from a cell and written into one. */
export type ColumnType =
  | { is: 'text' | 'day' | 'number' | 'cents' | 'yes-no' }
  /** A formatted text, of which spreadsheets keep the paragraphs alone. */
  | { is: 'paragraphs' }
  | { is: 'choice'; choices: Choices }
  /** Several of a list, one a line or between semicolons or bars. */
  | { is: 'choices'; choices: Choices; spellings?: Spellings }
  /** Rows of texts, one a line or between semicolons: their fields are between colons. */
  | { is: 'texts'; of: readonly string[] }
  /** A document of another collection, named by what people know it by. */
  | { is: 'reference'; to: string }
  /** Several of them, one a line or between semicolons. */
  | { is: 'references'; to: string }

export type Choices = Readonly<Record<string, Bilingual>>

/** How another layout spells the values of a list. */
export type Spellings = Readonly<Record<string, string>>

export type Column = {
  /** The field, within its group if it has one: « blocked.reason ». */
  path: string
  label: Bilingual
  synonyms?: readonly string[]
  type: ColumnType
  /** Never empty. */
  required?: boolean
  /** Of a number, or of an amount in cents. */
  min?: number | undefined
  max?: number | undefined
  /** Characters of a text. */
  length?: number | undefined
  /** Documents that it leads to. */
  count?: number | undefined
  /** Takes this value when a new document leaves it empty. */
  hasDefault?: boolean
  /** What is wrong with a text, if anything is. */
  refuse?: (text: string) => Bilingual | undefined
  /** Says something of a row that is no field: the rule of its kind makes one of it. */
  isAside?: boolean
  /** What it says is added to what there is, of which nothing goes away. */
  adds?: boolean
  /** Says something once for all: no file replaces it. */
  keeps?: boolean
  /** The same of all new documents, which was said before: no list of differences repeats it. */
  isForeseen?: boolean
  /** Of a text that a program writes: how a person reads it. */
  show?: (text: string, language: Language) => string
  /** The column that may settle whom it names, such as a postal code beside a commune. */
  beside?: string
  /** A name that is unknown is no mistake where this other column says who it is. */
  yieldsTo?: string
}

/** Fields that together tell a document from others of its kind. */
export type NaturalKey = readonly string[]

/** A sheet of the workbook: one collection. */
export type Layout<Kind extends string = string> = {
  kind: Kind
  name: Bilingual
  columns: readonly Column[]
  /** What people know its documents by without an identifier: the fields of each that are all filled in. */
  keys: readonly NaturalKey[]
}

/** The column by which a row names its document for good, so that all the rest may be corrected. */
export const idColumn: Column = {
  path: 'id',
  label: { fr: 'Identifiant', en: 'Identifier' },
  synonyms: ['id', 'uuid'],
  type: { is: 'text' },
}
