import { writeDay } from '@/src/domain/platform/table/french-cells'

import { foldName } from './fold'
import type { Column, NaturalKey } from './layout'

/** A field's value: a day as « 2017-12-31 », an amount in cents, a document as its id, several as theirs. */
export type Value = string | number | boolean | string[] | null

/** A document, its fields by their path. */
export type Document = { id: string; values: Readonly<Record<string, Value | undefined>> }

/** What the documents of a collection are called in a cell, both ways. */
export class Names {
  private readonly texts = new Map<string, string>()
  private readonly ids = new Map<string, Set<string>>()
  private readonly others = new Map<string, Set<string>>()

  /** @param fold what two ways to write the same name have in common */
  constructor(private readonly fold: (text: string) => string = foldName) {}

  /** Adds a name: a document that changes its own keeps the former, which other sheets may still say. */
  add(id: string, text: string): void {
    this.texts.set(id, text)
    this.note(this.ids, id, text)
  }

  /** Adds what people also call a document: another that has this for a name comes first. */
  alias(id: string, text: string): void {
    this.note(this.others, id, text)
  }

  private note(names: Map<string, Set<string>>, id: string, text: string) {
    const folded = this.fold(text)
    const ids = names.get(folded)
    if (ids) ids.add(id)
    else names.set(folded, new Set([id]))
  }

  /** What a document is called in a cell: its identifier, if its name is blank or that of others. */
  textOf(id: string): string | undefined {
    const text = this.texts.get(id)
    if (text === undefined) return undefined
    return this.fold(text) === '' || this.idsOf(text).length > 1 ? id : text
  }

  /** The documents of that name, or of that identifier: none, one, or several. */
  idsOf(text: string): string[] {
    const id = text.trim()
    if (this.texts.has(id)) return [id]
    const folded = this.fold(text)
    return [...(this.ids.get(folded) ?? this.others.get(folded) ?? [])]
  }
}

/** Names by collection. */
export type Directory = ReadonlyMap<string, Names>

const separator = ' | '

const partOf = (
  value: Value | undefined,
  column: Column | undefined,
  directory: Directory,
): string | undefined => {
  if (value === null || value === undefined || value === '') return undefined
  if (column?.type.is === 'reference')
    return directory.get(column.type.to)?.textOf(String(value)) ?? String(value)
  return column?.type.is === 'day' ? writeDay(String(value)) : String(value)
}

/**
 * What a document is called: « 7.2 », « 7.2 | Ouvrir la plateforme ». One name for each natural key
 * whose fields are all filled in.
 */
export const namesOf = (
  keys: readonly NaturalKey[],
  columns: readonly Column[],
  values: Document['values'],
  directory: Directory,
): string[] => {
  const columnOf = (path: string) => columns.find((column) => column.path === path)
  return keys.flatMap((paths) => {
    const parts = paths.flatMap((path) => partOf(values[path], columnOf(path), directory) ?? [])
    return parts.length === paths.length ? [parts.join(separator)] : []
  })
}
