import type { DefaultServerCellComponentProps } from 'payload'
import { getTranslation } from '@payloadcms/translations'

import { Badge } from './Badge'

/** A flag in a list: its own name where it is set, nothing where it is not. */
export const FlagCell = ({ cellData, field, i18n }: DefaultServerCellComponentProps) =>
  cellData && 'label' in field && field.label && typeof field.label !== 'function' ? (
    <Badge tone="attention">{getTranslation(field.label, i18n)}</Badge>
  ) : null
