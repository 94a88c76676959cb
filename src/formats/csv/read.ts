import Papa from 'papaparse'

import type { Table } from '@/src/domain/platform/table/tables'
import { tableBounds, tableOf, tooLongLine, tooManyRows, UnreadableFile } from '@/src/formats/table'

import { decode } from './decode'
import { restore } from './injection'

const delimiters = [';', '\t', ','] as const

/** Excel's way to say which delimiter follows. */
const hint = /^sep=(.)\r?\n/i

/** The delimiter that the first line which holds anything has most of, outside quotes. */
const delimiterOf = (text: string): string => {
  const [line = ''] = text
    .replace(/^(?:\s*\r?\n)+/, '')
    .slice(0, 100_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n|\r/, 1)
  const counts = delimiters.map((delimiter) => line.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ';'
}

/** Looked for before the parser, which takes long on a line without end. */
const refuseLongLines = (name: string, text: string) => {
  let [line, length] = [1, 0]
  for (const one of text) {
    const isEnd = one === '\n' || one === '\r'
    if (isEnd) line += 1
    length = isEnd ? 0 : length + 1
    if (length > tableBounds.lineCharacters) throw tooLongLine(name, line)
  }
}

/**
 * Reads a CSV file into a table named `name`: the delimiter and the encoding are found out.
 * @throws UnreadableFile
 */
export const readCsv = (name: string, bytes: Uint8Array): Table | undefined => {
  const decoded = decode(bytes)
  if (decoded.includes('\0'))
    throw new UnreadableFile({
      fr: 'Ce fichier n’est ni un CSV ni un classeur XLSX\u00A0: enregistrez-le dans l’un de ces formats.',
      en: 'This file is neither CSV nor an XLSX workbook: save it in one of these formats.',
    })
  const said = hint.exec(decoded)
  const text = said ? decoded.slice(said[0].length) : decoded
  refuseLongLines(name, text)
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    delimiter: said?.[1] ?? delimiterOf(text),
    preview: tableBounds.lines + 1, // it calls cut what ends right there
  })
  if (meta.truncated) throw tooManyRows()
  const [broken] = errors.filter(({ type }) => type === 'Quotes')
  if (broken)
    throw new UnreadableFile({
      fr: `Les guillemets de la ligne ${String((broken.row ?? 0) + 1)} de «\u00A0${name}\u00A0» ne se ferment pas.`,
      en: `The quotes of row ${String((broken.row ?? 0) + 1)} of “${name}” are not closed.`,
    })
  return tableOf(
    name,
    data.map((cells) => cells.map(restore)),
  )
}
