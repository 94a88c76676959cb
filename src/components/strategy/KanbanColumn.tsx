import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { ActionStatus } from '@/src/domain/strategy/action-status'
import { sayIn } from '@/src/i18n/say'

import styles from './Kanban.module.css'
import { StatusBadge } from './StatusBadge'

type Props = { status: ActionStatus; count: number; language: Language; children: ReactNode }

/** A status and the cards of its actions, where others may be dropped. */
export const KanbanColumn = ({ status, count, language, children }: Props) => {
  const { setNodeRef, isOver } = useDroppable({ id: status })
  const say = sayIn(language)
  return (
    <section
      ref={setNodeRef}
      className={styles.column}
      aria-labelledby={`column-${status}`}
      data-over={isOver || undefined}
    >
      <h2 id={`column-${status}`}>
        <StatusBadge status={status} late={false} language={language} />
        <span className={styles.count}>
          {count}
          <span className={controls.hidden}> {count > 1 ? 'actions' : 'action'}</span>
        </span>
      </h2>
      {count === 0 ? (
        <p className={styles.empty}>{say('Aucune action.', 'No action.')}</p>
      ) : (
        <ul>{children}</ul>
      )}
    </section>
  )
}
