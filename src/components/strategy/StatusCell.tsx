import type { DefaultServerCellComponentProps } from 'payload'
import { getTranslation } from '@payloadcms/translations'
import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  CirclePause,
  CircleX,
  Clock,
  type LucideIcon,
  OctagonAlert,
} from 'lucide-react'

import { Badge } from '@/src/components/platform/Badge'
import { type ActionStatus, actionStatuses, isLate } from '@/src/domain/strategy/action-status'

const icons: Record<ActionStatus, LucideIcon> = {
  upcoming: CircleDashed,
  'in-progress': CircleDot,
  done: CircleCheck,
  'on-hold': CirclePause,
  dropped: CircleX,
  blocked: OctagonAlert,
}

const isStatus = (value: unknown): value is ActionStatus =>
  typeof value === 'string' && value in actionStatuses

/** An action's status as an icon and a word, with « en retard » beside it where it is. */
export const StatusCell = ({ cellData, rowData, i18n }: DefaultServerCellComponentProps) => {
  if (!isStatus(cellData)) return null
  const Icon = icons[cellData]
  const endDate: unknown = rowData.endDate
  const late = isLate(
    { status: cellData, endDate: typeof endDate === 'string' ? endDate : null },
    new Date().toISOString(),
  )
  return (
    <>
      <Badge>
        <Icon size={14} aria-hidden />
        {getTranslation(actionStatuses[cellData], i18n)}
      </Badge>
      {late && (
        <>
          {' '}
          <Badge tone="late">
            <Clock size={14} aria-hidden />
            {getTranslation({ fr: 'En retard', en: 'Late' }, i18n)}
          </Badge>
        </>
      )}
    </>
  )
}
