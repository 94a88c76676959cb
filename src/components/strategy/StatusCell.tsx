import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { isActionStatus, isLate } from '@/src/domain/strategy/action-status'

import { StatusBadge } from './StatusBadge'

/** The status of an action in a list of the back-office. */
export const StatusCell = ({ cellData, rowData, i18n }: DefaultServerCellComponentProps) => {
  if (!isActionStatus(cellData)) return null
  const endDate: unknown = rowData.endDate
  const late = isLate(
    { status: cellData, endDate: typeof endDate === 'string' ? endDate : null },
    today(),
  )
  return <StatusBadge status={cellData} late={late} language={languageOf(i18n.language)} />
}
