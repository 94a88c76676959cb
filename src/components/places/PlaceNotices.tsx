import type { UIFieldServerProps } from 'payload'

import { Badge } from '@/src/components/platform/Badge'
import styles from '@/src/components/platform/badges.module.css'
import { placeWarnings, warningsOf } from '@/src/domain/places/warnings'
import { say } from '@/src/i18n/say'

/** At the top of a place's page, what to check in it, as it was last saved. */
export const PlaceNotices = ({ data, i18n }: UIFieldServerProps) => {
  const warnings = warningsOf(data)
  return warnings.length === 0 ? null : (
    <ul className={styles.notices}>
      {warnings.map((warning) => (
        <li key={warning}>
          <Badge tone="attention">{say(placeWarnings[warning], i18n.language)}</Badge>
        </li>
      ))}
    </ul>
  )
}
