import type writeWorkbook from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'

import type { Sheet } from '@/src/domain/platform/table/tables'

type Feature = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>['features']>[number]

/** Excel takes a list of so many characters. */
const longestList = 255
const spareRows = 500

const listOf = (choices: readonly string[], column: number, rows: number): string => {
  const list = choices.join(',')
  const canBeListed = list.length <= longestList && !choices.some((choice) => /[,"]/.test(choice))
  if (choices.length === 0 || !canBeListed) return ''
  const range = `${getCellAddress(1, column)}:${getCellAddress(rows + spareRows, column)}`
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${sanitizeAttributeValue(range)}">` +
    `<formula1>"${sanitizeTextContent(list)}"</formula1></dataValidation>`
  )
}

/** Drop-down lists in the columns that take only some values: write-excel-file has none of its own. */
export const dropDownLists = (sheets: readonly Sheet[]): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const { columns = [], rows = [] } = sheets[sheetIndex] ?? {}
          const lists = columns
            .map(({ choices = [] }, index) => listOf(choices, index, rows.length))
            .filter(Boolean)
          if (lists.length === 0) return xml
          return insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            `<dataValidations count="${String(lists.length)}">${lists.join('')}</dataValidations>`,
            getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
            'worksheet',
          )
        },
      },
    },
  },
})
