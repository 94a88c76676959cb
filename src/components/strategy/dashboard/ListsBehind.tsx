import Link from 'next/link'

import { sayIn } from '@/src/i18n/say'
import { listInWords } from '@/src/queries/strategy/dashboard/list-behind'

import { listAddressOf } from './asked'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'

/** The lists behind the figures of the sentence of the day. */
export const ListsBehind = ({ dashboard: { summary, needs }, question, language }: BlockProps) => {
  const say = sayIn(language)
  const { all, inProgress, late } = summary
  const lists = [
    { words: listInWords('all', all), count: all, href: listAddressOf(question, 'all') },
    {
      words: {
        fr: `${String(inProgress)} en cours`,
        en: `${String(inProgress)} in progress`,
      },
      count: inProgress,
      href: listAddressOf(question, 'all', { status: 'in-progress' }),
    },
    { words: listInWords('late', late), count: late, href: listAddressOf(question, 'late') },
    {
      words: listInWords('needs', needs.length),
      count: needs.length,
      href: listAddressOf(question, 'needs'),
    },
  ]
  return (
    <p className={styles.behind}>
      <span>{say('Derrière ces chiffres\u00A0:', 'Behind these figures:')}</span>
      {lists
        .filter(({ count }) => count > 0)
        .map(({ words, href }) => (
          <Link key={href} href={href} prefetch={false}>
            {words[language]}
          </Link>
        ))}
    </p>
  )
}
