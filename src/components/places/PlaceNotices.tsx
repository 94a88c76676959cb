import type { UIFieldServerProps } from 'payload'
import { getTranslation } from '@payloadcms/translations'

import { Badge } from '@/src/components/platform/Badge'
import styles from '@/src/components/platform/badges.module.css'
import { placeWarnings, warningsOf } from '@/src/domain/places/warnings'

/** At the top of a place's page, what to check in it, as it was last saved. */
export const PlaceNotices = ({ data, i18n }: UIFieldServerProps) => {
  const warnings = warningsOf(data)
  return warnings.length === 0 ? null : (
    <ul className={styles.notices}>
      {warnings.map((warning) => (
        <li key={warning}>
          <Badge tone="attention">{getTranslation(placeWarnings[warning], i18n)}</Badge>
        </li>
      ))}
    </ul>
  )
}
