import type { DefaultServerCellComponentProps } from 'payload'

import { flagLabels, flags } from '@/src/domain/platform/document/flags'
import { say } from '@/src/i18n/say'

import { Badge } from './Badge'

/** A flag in a list: its own name where it is set, nothing where it is not. */
export const FlagCell = ({ cellData, field, i18n }: DefaultServerCellComponentProps) => {
  const flag = 'name' in field ? flags.find((one) => one === field.name) : undefined
  return cellData && flag ? (
    <Badge tone="attention">{say(flagLabels[flag], i18n.language)}</Badge>
  ) : null
}
