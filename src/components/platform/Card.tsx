import type { ReactNode } from 'react'
import { useId } from 'react'

import styles from './Card.module.css'

type Props = {
  title: string
  /** What can be done with all of it, at the end of its heading. */
  action?: ReactNode
  children: ReactNode
  className?: string
}

/** A block with one idea, which its title says. */
export const Card = ({ title, action, children, className = '' }: Props) => {
  const id = useId()
  return (
    <section className={`${styles.card ?? ''} ${className}`} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {action && <div className={styles.action}>{action}</div>}
      </header>
      {children}
    </section>
  )
}
