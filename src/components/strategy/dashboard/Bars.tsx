import Link from 'next/link'

import styles from './dashboard.module.css'

export type Count = {
  /** What its colour is chosen by, where it has one. */
  word: string
  label: string
  count: number
  /** What is behind it. */
  href?: string
}

type Props = {
  counts: readonly Count[]
  /** Whose icon stands before each name. */
  kind?: 'status' | 'weather'
  /** What the longest bar stands for; else for all of them together. */
  most?: number
  /** Of the names, where they are not in the language of the page: those of communes. */
  lang?: 'fr' | undefined
}

/** How many of each, as bars on one scale; the figure is beside each. */
export const Bars = ({ counts, kind, most, lang }: Props) => {
  const all = most ?? counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <ul className={styles.bars} lang={lang}>
      {counts.map(({ word, label, count, href }) => (
        <li key={word}>
          <span
            className={styles.name}
            data-status={kind === 'status' ? word : undefined}
            data-weather={kind === 'weather' ? word : undefined}
          >
            {href !== undefined && count > 0 ? (
              <Link href={href} prefetch={false}>
                {label}
              </Link>
            ) : (
              label
            )}
          </span>
          <svg
            className={styles.measure}
            viewBox="0 0 100 8"
            preserveAspectRatio="none"
            aria-hidden="true"
            data-word={word}
            data-plain={kind ? undefined : ''}
          >
            <rect width={all === 0 ? 0 : (100 * count) / all} height="8" />
          </svg>
          <strong>{count}</strong>
        </li>
      ))}
    </ul>
  )
}
