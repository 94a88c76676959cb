import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'

import controls from '@/src/components/platform/controls.module.css'

import styles from './board.module.css'

type Props = {
  word: string
  head: ReactNode
  none: string
  count: number
  /** What so many cards are called. */
  counted: string
  /** Whether what is dragged may be dropped here. */
  isOpen: boolean
  children: ReactNode
}

/** A column and its cards, where others may be dropped. */
export const BoardColumn = ({ word, head, none, count, counted, isOpen, children }: Props) => {
  const { setNodeRef, isOver } = useDroppable({ id: word })
  return (
    <section
      ref={setNodeRef}
      className={styles.column}
      aria-labelledby={`column-${word}`}
      data-over={(isOver && isOpen) || undefined}
      data-closed={!isOpen || undefined}
    >
      <h2 id={`column-${word}`}>
        {head}
        <span className={styles.count}>
          {count}
          <span className={controls.hidden}> {counted}</span>
        </span>
      </h2>
      {count === 0 ? <p className={styles.empty}>{none}</p> : <ul>{children}</ul>}
    </section>
  )
}
