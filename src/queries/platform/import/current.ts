import type { Document, Names } from '@/src/domain/platform/import/names'

/** What there is of some kinds, and what everything that they lead to is called. */
export type Current = {
  documents: ReadonlyMap<string, readonly Document[]>
  directory: ReadonlyMap<string, Names>
}
