import type { ReactNode } from 'react'

import { Card } from '../Card'
import styles from './read.module.css'

type Props = { id?: string; title: string; action?: ReactNode; children: ReactNode }

/** A card of a page to read, with an address of its own within it when it is a part of it. */
export const Part = ({ id, ...card }: Props) =>
  id === undefined ? (
    <Card {...card} />
  ) : (
    <div id={id} className={styles.anchor}>
      <Card {...card} />
    </div>
  )
