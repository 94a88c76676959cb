import Link from 'next/link'

import { env } from '@/src/env'
import { sayIn } from '@/src/i18n/say'
import { readMailActivity } from '@/src/queries/platform/mail-activity'

import { Card } from '../Card'
import controls from '../controls.module.css'
import { AdminLine } from './AdminLine'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'

/** What left, and what did not. */
export const MailCard = async ({ req, language }: LandingProps) => {
  const say = sayIn(language)
  const { sentInDay, late, states, failedJobs } = await readMailActivity(req.payload, new Date())
  const number = (n: number) => n.toLocaleString(language)
  return (
    <Card
      title={say('Courrier', 'Mail')}
      action={
        <Link className={controls.button} href="/admin/activite" prefetch={false}>
          {say('Activité', 'Activity')}
        </Link>
      }
    >
      <ul className={styles.lines}>
        {env.SMTP_URL === undefined && (
          <AdminLine
            name={say('Aucun serveur SMTP n’est configuré', 'No SMTP server is configured')}
            value={say('rien ne part', 'nothing leaves')}
            isWrong
          />
        )}
        <AdminLine name={say('Partis en un jour', 'Sent in a day')} value={number(sentInDay)} />
        <AdminLine name={say('En retard', 'Late')} value={number(late)} isWrong={late > 0} />
        <AdminLine
          name={say('Abandonnés', 'Given up')}
          value={number(states['given-up'])}
          isWrong={states['given-up'] > 0}
        />
        <AdminLine
          name={say('Travaux en échec', 'Failed jobs')}
          value={number(failedJobs)}
          isWrong={failedJobs > 0}
        />
      </ul>
    </Card>
  )
}
