import Link from 'next/link'

import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import { StatusBadge, LateBadge } from '@/src/components/strategy/StatusBadge'
import { actionListAddress } from '@/src/components/strategy/action-list-address'
import type { ActionStatus } from '@/src/domain/strategy/action-status'
import { summaryOf } from '@/src/domain/strategy/summary'
import { valueInWords } from '@/src/domain/strategy/words'
import { sayIn } from '@/src/i18n/say'
import { lateOn } from '@/src/queries/strategy/action-filters'
import { readStatuses } from '@/src/queries/strategy/statuses'
import { readStrategyProgress } from '@/src/queries/strategy/progress'

import { Card } from '../Card'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'

const shown: readonly ActionStatus[] = ['in-progress', 'done', 'blocked']

const havingStatus = (status: ActionStatus) => actionListAddress({ status: { equals: status } })

/** The strategy in one figure, which says why; then how many actions are where. */
export const StrategyCard = async ({ req, today, language }: LandingProps) => {
  const say = sayIn(language)
  const [progress, actions] = await Promise.all([
    readStrategyProgress(today, req),
    readStatuses(req),
  ])
  const { late } = summaryOf(actions, today)
  const { value } = progress
  return (
    <Card title={say('La stratégie aujourd’hui', 'The strategy today')}>
      <p className={styles.figure}>{valueInWords(progress)[language]}</p>
      <div className={styles.wide}>
        <ProgressBar value={value} bounds={progress.bounds} language={language} hasNumber={false} />
      </div>
      <p className={styles.soft}>
        {progress.sentence[language]}{' '}
        <a href={`/api/strategy/progress?at=${today}`}>{say('Le calcul', 'The computation')}</a>
      </p>
      <ul className={styles.tiles}>
        {shown.map((status) => (
          <li key={status}>
            <Link href={havingStatus(status)} prefetch={false}>
              <StatusBadge status={status} late={false} language={language} />
              <strong>{actions.filter((action) => action.status === status).length}</strong>
            </Link>
          </li>
        ))}
        <li>
          <Link href={actionListAddress(lateOn(today), 'endDate')} prefetch={false}>
            <LateBadge language={language} />
            <strong>{late}</strong>
          </Link>
        </li>
      </ul>
    </Card>
  )
}
