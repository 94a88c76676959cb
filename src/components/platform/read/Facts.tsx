import type { ReactNode } from 'react'

import styles from './read.module.css'

/** What is said of something, by its name. What holds nothing is not said. */
export type Fact = [name: string, value: ReactNode]

/** Names and what they hold. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className={styles.facts}>
    {facts.map(([name, value]) =>
      value === undefined || value === null || value === false || value === '' ? null : (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ),
    )}
  </dl>
)
