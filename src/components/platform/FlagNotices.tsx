import type { UIFieldServerProps } from 'payload'

import { flagLabels } from '@/src/domain/platform/document/flags'
import { say } from '@/src/i18n/say'

import { Badge } from './Badge'
import styles from './badges.module.css'

/** At the top of a document's page, what one must know before trusting it. */
export const FlagNotices = ({ data, i18n }: UIFieldServerProps) => {
  const set = Object.entries(flagLabels).filter(([flag]) => data[flag] === true)
  return set.length === 0 ? null : (
    <ul className={styles.notices}>
      {set.map(([flag, label]) => (
        <li key={flag}>
          <Badge tone="attention">{say(label, i18n.language)}</Badge>
        </li>
      ))}
    </ul>
  )
}
