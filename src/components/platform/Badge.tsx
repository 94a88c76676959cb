import type { ReactNode } from 'react'

import styles from './badges.module.css'

type Props = { children: ReactNode; tone?: 'plain' | 'attention' }

/** A word or two set apart; the tone only repeats what the words say. */
export const Badge = ({ children, tone = 'plain' }: Props) => (
  <span className={tone === 'plain' ? styles.badge : `${styles.badge ?? ''} ${styles[tone] ?? ''}`}>
    {children}
  </span>
)
