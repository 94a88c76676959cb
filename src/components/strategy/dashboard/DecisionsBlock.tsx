import Link from 'next/link'

import { Badge } from '@/src/components/platform/Badge'
import { decisionStatuses } from '@/src/domain/committee/decision'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { Block } from './Block'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'

/** The decisions of which something is expected: those of the reader first, then the most urgent. */
export const DecisionsBlock = ({ dashboard: { decisions }, language }: BlockProps) => {
  const say = sayIn(language)
  const late = decisions.filter(({ daysOverdue }) => daysOverdue > 0).length
  const n = decisions.length
  return (
    <Block
      title={say(
        n === 0
          ? 'Aucune décision n’attend'
          : `${String(n)} ${n > 1 ? 'décisions ouvertes' : 'décision ouverte'}, ${late === 0 ? 'aucune' : String(late)} en retard`,
        n === 0
          ? 'No decision waits'
          : `${String(n)} open ${n > 1 ? 'decisions' : 'decision'}, ${late === 0 ? 'none' : String(late)} late`,
      )}
      action={
        <Link href="/admin/collections/decisions" prefetch={false}>
          {say('Toutes', 'All')}
        </Link>
      }
      rule={say(
        'Les décisions publiées qui étaient à faire ou en cours au jour choisi. Leur échéance est celle d’aujourd’hui.',
        'Published decisions that were to do or in progress on the day that is looked at. Their due date is that of today.',
      )}
      language={language}
    >
      {n === 0 && (
        <p className={styles.empty}>
          {say('Aucune décision n’attend d’être exécutée.', 'No decision waits to be carried out.')}
        </p>
      )}
      <ul className={styles.lines}>
        {decisions.map(({ id, number, text, status, dueDate, daysOverdue, owner, isMine }) => (
          <li key={id}>
            <span>
              <Link className={styles.link} href={readAddress('decisions', id)} prefetch={false}>
                {number} {text}
              </Link>
              <span className={styles.soft}>
                {isMine
                  ? say('vous en avez la charge', 'yours to carry out')
                  : (owner ?? say('sans responsable', 'no owner'))}
                {' · '}
                {dueDate ? longDate(dueDate, language) : say('sans échéance', 'no due date')}
              </span>
            </span>
            <Badge tone={daysOverdue > 0 ? 'attention' : 'plain'}>
              {daysOverdue > 0
                ? say(`${String(daysOverdue)}\u00A0j de retard`, `${String(daysOverdue)} d late`)
                : decisionStatuses[status][language]}
            </Badge>
          </li>
        ))}
      </ul>
    </Block>
  )
}
