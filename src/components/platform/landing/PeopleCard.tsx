import Link from 'next/link'

import { roles, staffRoles } from '@/access/roles'
import { sayIn } from '@/src/i18n/say'
import { countPeople } from '@/src/queries/platform/people'

import { Card } from '../Card'
import controls from '../controls.module.css'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'

const allRoles = [...staffRoles, 'partner'] as const

/** How many people have each role. */
export const PeopleCard = async ({ req, language }: LandingProps) => {
  const say = sayIn(language)
  const people = await countPeople(req)
  return (
    <Card
      title={say('Personnes', 'People')}
      action={
        <Link className={controls.button} href="/admin/collections/users/create" prefetch={false}>
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
            <strong>{(people.get(role) ?? 0).toLocaleString(language)}</strong>
          </li>
        ))}
      </ul>
    </Card>
  )
}
