import type { DefaultServerCellComponentProps } from 'payload'

import { today } from '@/src/domain/platform/paris-day'
import { type ActionStatus, actionStatuses, isLate } from '@/src/domain/strategy/action-status'

import { StatusBadge } from './StatusBadge'

const isStatus = (value: unknown): value is ActionStatus =>
  typeof value === 'string' && value in actionStatuses

/** The status of an action in a list of the back-office. */
export const StatusCell = ({ cellData, rowData, i18n }: DefaultServerCellComponentProps) => {
  if (!isStatus(cellData)) return null
  const endDate: unknown = rowData.endDate
  const late = isLate(
    { status: cellData, endDate: typeof endDate === 'string' ? endDate : null },
    today(),
  )
  return (
    <StatusBadge status={cellData} late={late} language={i18n.language === 'en' ? 'en' : 'fr'} />
  )
}
