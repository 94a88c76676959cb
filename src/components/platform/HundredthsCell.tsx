import type { DefaultServerCellComponentProps } from 'payload'

import { withUnit } from '@/src/domain/strategy/money/amount'

type Props = DefaultServerCellComponentProps & { unit: '€' | '%' }

/** An amount or a rate in a list, with its unit; a dash where it is not known. */
export const HundredthsCell = ({ cellData, i18n, unit }: Props) =>
  typeof cellData === 'number' ? withUnit(cellData, unit, i18n.language) : '—'
