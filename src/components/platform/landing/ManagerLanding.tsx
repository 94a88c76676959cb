import { sayIn } from '@/src/i18n/say'

import { Changes } from './Changes'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'
import { LaterCard } from './LaterCard'
import { MyActions } from './MyActions'
import { StrategyCard } from './StrategyCard'
import { WaitingCard } from './WaitingCard'

/** What waits for who follows the strategy, each line done where it is; then where it all stands. */
export const ManagerLanding = (props: LandingProps) => {
  const { language } = props
  const say = sayIn(language)
  return (
    <>
      <div className={styles.columns}>
        <LaterCard title={say('À faire par vous', 'For you to do')} lines={8} language={language}>
          <WaitingCard {...props} />
        </LaterCard>
        <div className={styles.stack}>
          <LaterCard
            title={say('La stratégie aujourd’hui', 'The strategy today')}
            lines={5}
            language={language}
          >
            <StrategyCard {...props} />
          </LaterCard>
          <LaterCard
            title={say('Ce qui a changé', 'What has changed')}
            lines={4}
            language={language}
          >
            <Changes {...props} />
          </LaterCard>
        </div>
      </div>
      <LaterCard title={say('Mes actions', 'My actions')} lines={6} language={language}>
        <MyActions {...props} />
      </LaterCard>
    </>
  )
}
