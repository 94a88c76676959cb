import Link from 'next/link'

import { decisionStatuses } from '@/src/domain/committee/decision'
import { daysBetween } from '@/src/domain/platform/time/days'
import { longDate } from '@/src/formats/dates'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'
import { readDecisionsToFollow } from '@/src/queries/committee/decisions-to-follow'

import { Badge } from '../Badge'
import { Card } from '../Card'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'

/** The decisions of which something is expected: those of the reader say so. */
export const DecisionsCard = async ({ req, today, language }: LandingProps) => {
  const say = sayIn(language)
  const decisions = await readDecisionsToFollow(req)
  return (
    <Card title={say('Décisions à suivre', 'Decisions to follow up')}>
      {decisions.length === 0 ? (
        <p className={styles.empty}>
          {say('Aucune décision n’attend d’être exécutée.', 'No decision waits to be carried out.')}
        </p>
      ) : (
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
      )}
    </Card>
  )
}
