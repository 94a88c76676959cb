import { countProblem, longest, most } from '@/src/domain/platform/text/sizes'
import type { Cell } from '@/src/domain/platform/table/tables'

import { storableText } from './fold'
import { nonsense, quoted, readText, type Reading, refusalOf, unescape, value } from './reading'

/** Rows of texts go through cells as texts: « mednum : 59-12 » for a row of two fields. */
const colon = ' : '

/** A row as one text. */
export const rowText = (texts: readonly string[]): string =>
  texts.map((text) => storableText(text).replace(/\s+/gu, ' ').trim()).join(colon)

/** The fields of a row from its text: what is beyond the last colon that separates belongs to the last. */
export const rowFields = (text: string, of: readonly string[]): Record<string, string> => {
  const separator = text.includes(colon) ? colon : ':'
  const parts = text.split(separator)
  const texts = [...parts.slice(0, of.length - 1), parts.slice(of.length - 1).join(separator)]
  return Object.fromEntries(of.map((name, index) => [name, (texts[index] ?? '').trim()]))
}

/** Several rows, one a line, or else between semicolons or bars. */
export const readRows = (cell: Cell, of: readonly string[], count: number = most.rows): Reading => {
  const said = typeof cell === 'string' ? unescape(cell) : quoted(cell)
  const rows = new Set<string>()
  for (const text of said.split(said.includes('\n') ? '\n' : /[;|]/u)) {
    if (text.trim() === '') continue
    const fields = Object.values(rowFields(text, of))
    if (fields.includes(''))
      return nonsense(
        `«\u00A0${quoted(text.trim())}\u00A0» est incomplet\u00A0: écrivez «\u00A0${of.map(() => '…').join(colon)}\u00A0».`,
        `“${quoted(text.trim())}” is incomplete: write “${of.map(() => '…').join(colon)}”.`,
      )
    for (const field of fields) {
      const reading = readText(field, longest.text)
      if (reading.says !== 'value') return reading
    }
    rows.add(rowText(fields))
  }
  return refusalOf(countProblem('', rows.size, count)) ?? value([...rows])
}

/** Several rows in a cell: one that holds a separator is not taken for two. */
export const writeRows = (rows: readonly string[]): string => {
  const text = rows.join('\n')
  return rows.length === 1 && /[;|]/u.test(text) ? `${text}\n` : text
}
