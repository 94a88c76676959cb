import { readLastVisit } from '@/src/queries/platform/last-visit'
import { readWaiting } from '@/src/queries/platform/waiting'
import { readChanges } from '@/src/queries/strategy/changes'
import { readMyActions } from '@/src/queries/strategy/my-actions'

import { Changes } from './Changes'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'
import { MyActions } from './MyActions'
import { StrategyCard } from './StrategyCard'
import { WaitingCard } from './WaitingCard'

const weekMs = 7 * 86_400_000

/** What waits for who follows the strategy, each line done where it is; then where it all stands. */
export const ManagerLanding = async ({ req, today, language }: LandingProps) => {
  const now = new Date()
  const lastVisit = await readLastVisit(now, req)
  const since = lastVisit ?? new Date(now.getTime() - weekMs).toISOString()
  const [{ parts }, actions, changes] = await Promise.all([
    readWaiting(today, req),
    readMyActions(today, req),
    readChanges(since, req),
  ])
  return (
    <>
      <div className={styles.columns}>
        <WaitingCard parts={parts} today={today} language={language} account={req.user?.id ?? ''} />
        <div className={styles.stack}>
          <StrategyCard req={req} today={today} language={language} />
          <Changes changes={changes} since={lastVisit} language={language} />
        </div>
      </div>
      <MyActions actions={actions} language={language} />
    </>
  )
}
