import { foldName } from './fold'
import type { Layout } from './layout'
import { type Directory, type Document, Names, namesOf, type Value } from './names'

export type Values = Readonly<Record<string, Value | undefined>>

/** A document that a row may be about. */
export type Candidate = {
  id: string
  name: string
  /** Where it is, or what else tells it apart. */
  details: string
  /** How likely, 0–100. */
  score: number
}

/** How the rows of a kind find the documents that they are about, besides their identifiers. */
export type Finder = {
  /** Those that a row is about for sure: one, none, or several of which nobody can tell which. */
  same: (values: Values) => readonly string[]
  /** Those that it may be about, the likeliest first: a person says. */
  alike: (values: Values) => readonly Candidate[]
  /** Whether something in a row tells documents apart. */
  isTelling: (values: Values) => boolean
  /** Counts what a row creates among the documents, for the rows that follow. */
  add: (id: string, values: Values) => void
}

/** Rows find their document by what people call it. */
export const finderByName = (
  { keys, columns }: Layout,
  documents: readonly Document[],
  directory: Directory,
): Finder => {
  const known = new Names()
  const created = new Map<string, string>()
  const namesIn = (values: Values) => namesOf(keys, columns, values, directory)
  const keyOf = (values: Values) => namesIn(values).map(foldName).join('\n')
  for (const { id, values } of documents) for (const name of namesIn(values)) known.add(id, name)
  return {
    same: (values) => {
      const ids = new Set(namesIn(values).flatMap((name) => known.idsOf(name)))
      return ids.size > 0 ? [...ids] : [created.get(keyOf(values)) ?? []].flat()
    },
    alike: () => [],
    isTelling: (values) => namesIn(values).length > 0,
    add: (id, values) => {
      created.set(keyOf(values), id)
    },
  }
}
