import type { Language } from '@/src/domain/platform/text/bilingual'
import type { Sheet } from '@/src/domain/platform/table/tables'

import { writeCell } from './cells'
import { type Column, idColumn, type Layout } from './layout'
import type { Directory, Document } from './names'

const choicesOf = ({ type }: Column, language: Language): string[] | undefined => {
  if (type.is === 'yes-no')
    return [
      { fr: 'oui', en: 'yes' },
      { fr: 'non', en: 'no' },
    ].map((one) => one[language])
  return type.is === 'choice'
    ? Object.values(type.choices).map((label) => label[language])
    : undefined
}

/** The documents of one kind as a sheet, which read back changes nothing. */
export const sheetOf = (
  { name, columns: known }: Layout,
  documents: readonly Document[],
  directory: Directory,
  language: Language,
): Sheet => {
  const columns = known.filter(({ isAside }) => !isAside)
  return {
    name: name[language],
    columns: [...columns, idColumn].map((column) => ({
      header: column.label[language],
      choices: choicesOf(column, language),
      wide:
        /^(text|texts|paragraphs|choices|references)$/.test(column.type.is) &&
        !/^(code|id|unit|invoiceNumber)$/.test(column.path),
    })),
    rows: documents.map(({ id, values }) => [
      ...columns.map((column) => writeCell(values[column.path], column, directory, language)),
      id,
    ]),
  }
}
