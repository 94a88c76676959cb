import Link from 'next/link'

import { decisionStatuses } from '@/src/domain/committee/decision'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { daysBetween } from '@/src/domain/platform/time/days'
import { longDate } from '@/src/formats/dates'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'
import type { DecisionToFollow } from '@/src/queries/committee/decisions-to-follow'

import { Badge } from '../Badge'
import styles from './Landing.module.css'

type Props = { decisions: readonly DecisionToFollow[]; today: string; language: Language }

/** The decisions of which something is expected: those of the reader say so. */
export const DecisionLines = ({ decisions, today, language }: Props) => {
  const say = sayIn(language)
  if (decisions.length === 0)
    return (
      <p className={styles.empty}>
        {say('Aucune décision n’attend d’être exécutée.', 'No decision waits to be carried out.')}
      </p>
    )
  return (
    <ul className={styles.lines}>
      {decisions.map(({ id, number, text, status, dueDate, owner, isMine }) => {
        const late = dueDate ? daysBetween(dueDate, today) : 0
        return (
          <li key={id}>
            <span>
              <Link href={readAddress('decisions', id)} prefetch={false}>
                {number} {text}
              </Link>
              <br />
              <span className={styles.soft}>
                {isMine
                  ? say('vous en avez la charge', 'yours to carry out')
                  : (owner ?? say('sans responsable', 'no owner'))}
                {' · '}
                {dueDate ? longDate(dueDate, language) : say('sans échéance', 'no due date')}
              </span>
            </span>
            <Badge tone={late > 0 ? 'attention' : 'plain'}>
              {late > 0
                ? say(`${String(late)}\u00A0j de retard`, `${String(late)} d late`)
                : decisionStatuses[status][language]}
            </Badge>
          </li>
        )
      })}
    </ul>
  )
}
