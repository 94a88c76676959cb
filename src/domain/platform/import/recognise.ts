import { longest } from '@/src/domain/platform/text/sizes'
import type { Table } from '@/src/domain/platform/table/tables'

import { foldTitle } from './fold'
import { type Column, idColumn, type Layout } from './layout'

/** What each sheet holds: its kind, and the field of each of its columns, or `null` for none. */
export type Mapping = Readonly<Record<string, SheetMapping>>
export type SheetMapping = { kind: string | null; columns: readonly (string | null)[] }

/** By how sure they are: its labels, its name, and other words for it. */
const titlesOf = ({ label, synonyms = [], path }: Column): string[][] =>
  [[label.fr, label.en], [path], synonyms].map((titles) => titles.map(foldTitle))

/** Where files call « id » an identifier of their own, that is not ours. */
const idTitles = ({ columns }: Layout): string[][] => {
  const others = columns.flatMap((column) => titlesOf(column).flat())
  return titlesOf(idColumn).map((titles) => titles.filter((title) => !others.includes(title)))
}

/** Each title goes to one column, and each column to one title: the surest first. */
export const columnsFor = (header: readonly string[], layout: Layout): (string | null)[] => {
  const said = header.map((title) => foldTitle(title.slice(0, longest.text))) // none is longer
  const found: (string | null)[] = header.map(() => null)
  const candidates = [
    { path: idColumn.path, titles: idTitles(layout) },
    ...layout.columns.map((column) => ({ path: column.path, titles: titlesOf(column) })),
  ]
  for (const sureness of [0, 1, 2])
    for (const { path, titles } of candidates) {
      if (found.includes(path)) continue
      const index = said.findIndex(
        (title, place) => found[place] === null && (titles[sureness]?.includes(title) ?? false),
      )
      if (index >= 0) found[index] = path
    }
  return found
}

const countOf = (columns: readonly unknown[]) => columns.filter((column) => column !== null).length

/** A copy is told from its original in brackets: « Actions (2) », « Actions (2018/Actions.csv) ». */
const withoutBrackets = (name: string) => name.replace(/\s\(.*\)$/u, '')

/** Finds out what a sheet holds: by its name, or else by its titles of columns. */
const recogniseSheet = (
  { name, header }: Pick<Table, 'name' | 'header'>,
  layouts: readonly Layout[],
): SheetMapping => {
  const guesses = layouts.map((layout) => ({
    layout,
    columns: columnsFor(header, layout),
    isNamed: [layout.name.fr, layout.name.en, layout.kind].some(
      (title) => foldTitle(title) === foldTitle(withoutBrackets(name)),
    ),
  }))
  const best =
    guesses.find(({ isNamed }) => isNamed) ??
    guesses.toSorted((one, other) => countOf(other.columns) - countOf(one.columns))[0]
  return !best || (!best.isNamed && countOf(best.columns) < 2)
    ? { kind: null, columns: header.map(() => null) }
    : { kind: best.layout.kind, columns: best.columns }
}

/** What each sheet holds, as it was found out. Sheets that hold nothing known are left aside. */
export const recognise = (tables: readonly Table[], layouts: readonly Layout[]): Mapping =>
  Object.fromEntries(tables.map((table) => [table.name, recogniseSheet(table, layouts)]))
