import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { lengthProblem, longest } from '@/src/domain/platform/text/sizes'
import { writeDay } from '@/src/domain/platform/table/french-cells'
import type { Cell } from '@/src/domain/platform/table/tables'

import { storableText } from './fold'
import type { Value } from './names'

/** Written in a cell, erases the field: an empty cell leaves it as it is. */
export const marker = /^\[(effacer|erase)\]$/i

/** What a spreadsheet writes in the place of a result. */
export const failure = /^#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|NOM|VALEUR|NUL|SPILL)[!?]?$/i

/** A text that would be taken for one of these has a backslash before it. */
const isSpecial = (text: string): boolean => {
  const bare = text.trim().replace(/^\\+/, '')
  return marker.test(bare) || failure.test(bare)
}
export const escape = (text: string) => (isSpecial(text) ? text.replace(/^\s*/u, '$&\\') : text)
export const unescape = (text: string) => (isSpecial(text) ? text.replace(/^(\s*)\\/u, '$1') : text)

/** What a cell says: nothing, to erase the field, a value, or nothing that makes sense. */
export type Reading =
  | { says: 'nothing' | 'erase' }
  | { says: 'value'; value: Value }
  | { says: 'nonsense'; message: Bilingual }

export const nothing: Reading = { says: 'nothing' }
export const value = (one: Value): Reading => ({ says: 'value', value: one })
export const nonsense = (fr: string, en: string): Reading => ({
  says: 'nonsense',
  message: { fr, en },
})

/** What a rule on all that is written finds wrong. */
export const refusalOf = (problem: Problem | undefined): Reading | undefined =>
  problem && { says: 'nonsense', message: problem.message }

export const quoted = (cell: Cell) => {
  const text = cell instanceof Date ? writeDay(cell.toISOString().slice(0, 10)) : String(cell)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

/** A text of at most so many characters. */
export const readText = (cell: Cell, length = longest.text): Reading => {
  const written = cell instanceof Date ? quoted(cell) : String(cell) // 7.1 may be a code
  const tooLong = refusalOf(lengthProblem('', written.length, longest.cell))
  if (tooLong) return tooLong
  const text = storableText(unescape(written))
  return refusalOf(lengthProblem('', text.length, length)) ?? value(text)
}
