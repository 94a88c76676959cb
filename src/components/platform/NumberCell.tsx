import type { DefaultServerCellComponentProps } from 'payload'

/** A figure in a list, its digits in groups of three as the reader's language sets them. */
export const NumberCell = ({ cellData, i18n }: DefaultServerCellComponentProps) =>
  typeof cellData === 'number' ? cellData.toLocaleString(i18n.language) : '—'
