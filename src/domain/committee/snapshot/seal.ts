import { canonical, hashOf } from '@/src/domain/platform/data/canonical'

import { shape1, type Shown } from './shape-1'

/** What is stored of what the committee was shown: the text, in what shape it is, and its hash. */
export type Sealed = { shape: number; content: string; sha256: string }

/** The shape that is written. Those before it are only read. */
const shape = 1

/** As a text of which there is one for the same facts (RFC 8785), with its hash. */
export const seal = (shown: Shown): Sealed => ({ shape, ...canonical(shown) })

/** A reader for each shape that was ever written: gives `undefined` of what is not in it. */
const readers = new Map([[1, (json: unknown): Shown | undefined => shape1.safeParse(json).data]])

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no reader takes it
  }
}

/** Why what was kept is not shown: someone changed it, or this version of the program is too old for it. */
export type SealProblem = 'altered' | 'unknown-shape'

export type Opened = { shown: Shown } | { problem: SealProblem }

/** What was kept of a meeting, once it is sure that it is what was written. */
export const open = (meeting: string, { shape, content, sha256 }: Sealed): Opened => {
  if (hashOf(content) !== sha256) return { problem: 'altered' }
  const read = readers.get(shape)
  if (!read) return { problem: 'unknown-shape' }
  const shown = read(parsed(content))
  return shown?.meeting?.id === meeting ? { shown } : { problem: 'altered' }
}
