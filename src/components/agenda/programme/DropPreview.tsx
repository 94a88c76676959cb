import type { CSSProperties } from 'react'

import styles from './programme.module.css'

type Props = { title: string; hours: string; clashes: string; style: CSSProperties }

/** Where a session that is dragged would come, and what would clash there. */
export const DropPreview = ({ title, hours, clashes, style }: Props) => (
  <div className={styles.preview} style={style} data-warned={clashes ? true : undefined}>
    <strong className={styles.title}>{title}</strong>
    <span className={styles.hours}>{hours}</span>
    {clashes && <span className={styles.codes}>{clashes}</span>}
  </div>
)
