import { sayIn } from '@/src/i18n/say'

import { Later } from '../Later'
import { InstallationCard } from './InstallationCard'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'
import { LaterCard } from './LaterCard'
import { MailCard } from './MailCard'
import { PeopleCard } from './PeopleCard'
import { WaitingCard } from './WaitingCard'

/** What keeps the house running: people, mail, jobs, room, version. */
export const AdminLanding = (props: LandingProps) => {
  const { language } = props
  const say = sayIn(language)
  return (
    <>
      <div className={styles.cards}>
        <LaterCard title={say('Personnes', 'People')} lines={6} language={language}>
          <PeopleCard {...props} />
        </LaterCard>
        <LaterCard title={say('Courrier', 'Mail')} lines={5} language={language}>
          <MailCard {...props} />
        </LaterCard>
        <LaterCard title={say('Installation', 'Installation')} lines={4} language={language}>
          <InstallationCard {...props} />
        </LaterCard>
      </div>
      <Later>
        <WaitingCard {...props} isAlwaysShown={false} />
      </Later>
    </>
  )
}
