import { sayIn } from '@/src/i18n/say'

import { DecisionsCard } from './DecisionsCard'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'
import { LaterCard } from './LaterCard'
import { NextMeetingCard } from './NextMeetingCard'
import { OrientationsCard } from './OrientationsCard'

/** What the committee is about to see, what it decided, and where each orientation stands. */
export const CommitteeLanding = (props: LandingProps) => {
  const { language } = props
  const say = sayIn(language)
  return (
    <>
      <div className={styles.columns}>
        <LaterCard title={say('Prochaine séance', 'Next meeting')} lines={5} language={language}>
          <NextMeetingCard {...props} />
        </LaterCard>
        <LaterCard
          title={say('Décisions à suivre', 'Decisions to follow up')}
          lines={5}
          language={language}
        >
          <DecisionsCard {...props} />
        </LaterCard>
      </div>
      <LaterCard title={say('Les orientations', 'The orientations')} lines={13} language={language}>
        <OrientationsCard {...props} />
      </LaterCard>
    </>
  )
}
