import Link from 'next/link'
import type { ReactNode } from 'react'

import { roles, staffRoles } from '@/access/roles'
import { version } from '@/package.json'
import { env } from '@/src/env'
import { sayIn } from '@/src/i18n/say'
import { readMailActivity } from '@/src/queries/platform/mail-activity'
import { countPeople } from '@/src/queries/platform/people'
import { readFreeSpace } from '@/src/queries/platform/storage'
import { readWaiting } from '@/src/queries/platform/waiting'

import { Card } from '../Card'
import controls from '../controls.module.css'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'
import { WaitingCard } from './WaitingCard'

const allRoles = [...staffRoles, 'partner'] as const

/** What keeps the house running: people, mail, jobs, room, version. */
export const AdminLanding = async ({ req, today, language }: LandingProps) => {
  const say = sayIn(language)
  const [people, mail, free, { parts }] = await Promise.all([
    countPeople(req),
    readMailActivity(req.payload, new Date()),
    readFreeSpace(),
    readWaiting(today, req),
  ])
  const number = new Intl.NumberFormat(language)
  const gigabytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'gigabyte',
    maximumFractionDigits: 1,
  })
  const line = (name: ReactNode, value: ReactNode, isWrong = false) => (
    <li>
      <span>{name}</span>
      <strong className={isWrong ? styles.late : undefined}>{value}</strong>
    </li>
  )
  return (
    <>
      <div className={styles.cards}>
        <Card
          title={say('Personnes', 'People')}
          action={
            <Link
              className={controls.button}
              href="/admin/collections/users/create"
              prefetch={false}
            >
              {say('Inviter', 'Invite')}
            </Link>
          }
        >
          <ul className={styles.lines}>
            {allRoles.map((role) => (
              <li key={role}>
                <Link
                  href={`/admin/collections/users?where[or][0][and][0][role][equals]=${role}`}
                  prefetch={false}
                >
                  {roles[role][language]}
                </Link>
                <strong>{number.format(people.get(role) ?? 0)}</strong>
              </li>
            ))}
          </ul>
        </Card>
        <Card
          title={say('Courrier', 'Mail')}
          action={
            <Link className={controls.button} href="/admin/activite" prefetch={false}>
              {say('Activité', 'Activity')}
            </Link>
          }
        >
          <ul className={styles.lines}>
            {env.SMTP_URL === undefined &&
              line(
                say('Aucun serveur SMTP n’est configuré', 'No SMTP server is configured'),
                say('rien ne part', 'nothing leaves'),
                true,
              )}
            {line(say('Partis en un jour', 'Sent in a day'), number.format(mail.sentInDay))}
            {line(say('En retard', 'Late'), number.format(mail.late), mail.late > 0)}
            {line(
              say('Abandonnés', 'Given up'),
              number.format(mail.states['given-up']),
              mail.states['given-up'] > 0,
            )}
            {line(
              say('Travaux en échec', 'Failed jobs'),
              number.format(mail.failedJobs),
              mail.failedJobs > 0,
            )}
          </ul>
        </Card>
        <Card title={say('Installation', 'Installation')}>
          <ul className={styles.lines}>
            {line(say('Version', 'Version'), version)}
            {line(
              say('Base de données', 'Database'),
              req.payload.db.name === 'sqlite' ? 'SQLite' : 'MongoDB',
            )}
            {line(
              say('Place libre pour les fichiers', 'Room left for files'),
              free === undefined ? say('inconnue', 'unknown') : gigabytes.format(free / 1e9),
              free !== undefined && free < 1e9,
            )}
            {line('Node.js', process.versions.node)}
          </ul>
        </Card>
      </div>
      {parts.length > 0 && (
        <WaitingCard parts={parts} today={today} language={language} account={req.user?.id ?? ''} />
      )}
    </>
  )
}
