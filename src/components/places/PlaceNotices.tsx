import type { UIFieldServerProps } from 'payload'

import { Badge } from '@/src/components/platform/Badge'
import styles from '@/src/components/platform/badges.module.css'
import { placeWarnings, warningsOf } from '@/src/domain/places/warnings'
import { say } from '@/src/i18n/say'
import { comparedIn } from '@/src/queries/places/duplicates'

import { AlikeNotice } from './AlikeNotice'

/** At the top of a place's page, what to check in it, as it was last saved. */
export const PlaceNotices = ({ data, i18n, id, req }: UIFieldServerProps) => {
  const warnings = warningsOf(data)
  const place = comparedIn(data, id)
  return (
    <>
      {place && <AlikeNotice place={place} req={req} />}
      {warnings.length > 0 && (
        <ul className={styles.notices}>
          {warnings.map((warning) => (
            <li key={warning}>
              <Badge tone="attention">{say(placeWarnings[warning], i18n.language)}</Badge>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
