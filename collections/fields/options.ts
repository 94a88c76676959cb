import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** A vocabulary of src/domain as Payload's `options`: `{ done: { fr, en } }` → `[{ value, label }]`. */
export const optionsOf = <Value extends string>(vocabulary: Record<Value, Bilingual>) =>
  Object.entries<Bilingual>(vocabulary).map(([value, label]) => ({ value, label }))
