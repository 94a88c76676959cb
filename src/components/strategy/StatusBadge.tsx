import type { Language } from '@/src/domain/platform/text/bilingual'
import { type ActionStatus, actionStatuses } from '@/src/domain/strategy/action-status'
import { say } from '@/src/i18n/say'

import styles from './status.module.css'

type Props = { status: ActionStatus; late: boolean; language: Language; isBrief?: boolean }

/** « En retard », as everywhere: it is derived, beside whatever the status is. */
export const LateBadge = ({ language }: Pick<Props, 'language'>) => (
  <span className={`${styles.status ?? ''} ${styles.late ?? ''}`}>
    {say({ fr: 'En retard', en: 'Late' }, language)}
  </span>
)

/** What « en retard » says by itself: that it is late, it has begun or should have. */
const impliedByLate: readonly ActionStatus[] = ['in-progress', 'upcoming']

/**
 * An action's status as an icon and a word, with « en retard » beside it; in brief, « en retard » alone
 * where it implies the rest. The icons are drawn by the style sheet: fifty lines do not carry them fifty times.
 */
export const StatusBadge = ({ status, late, language, isBrief = false }: Props) => (
  <>
    {!(isBrief && late && impliedByLate.includes(status)) && (
      <span className={styles.status} data-status={status}>
        {actionStatuses[status][language]}
      </span>
    )}
    {late && <LateBadge language={language} />}
  </>
)
