import type { DefaultServerCellComponentProps } from 'payload'

/**
 * The action of a row of a list. Payload 3.90 draws the cells of computed fields on the page of the
 * document too, where there is no row.
 */
export const actionOfRow = ({
  rowData,
}: Partial<Pick<DefaultServerCellComponentProps, 'rowData'>>): string | undefined =>
  rowData && String(rowData.id)
