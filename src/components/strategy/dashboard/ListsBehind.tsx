import Link from 'next/link'

import { sayIn } from '@/src/i18n/say'
import { listInWords } from '@/src/queries/strategy/dashboard/list-behind'

import { listAddressOf } from './asked'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'

/** The lists behind the figures of the sentence of the day. */
export const ListsBehind = ({ dashboard: { summary, needs }, question, language }: BlockProps) => {
  const say = sayIn(language)
  const lists = [
    { name: 'all', count: summary.all },
    { name: 'late', count: summary.late },
    { name: 'needs', count: needs.length },
  ] as const
  return (
    <p className={styles.behind}>
      <span>{say('Derrière ces chiffres\u00A0:', 'Behind these figures:')}</span>
      {lists
        .filter(({ count }) => count > 0)
        .map(({ name, count }) => (
          <Link key={name} href={listAddressOf(question, name)} prefetch={false}>
            {listInWords(name, count)[language]}
          </Link>
        ))}
    </p>
  )
}
