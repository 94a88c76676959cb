'use client'

import { useDroppable } from '@dnd-kit/core'
import type { CSSProperties, ReactNode } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './programme.module.css'
import { nowhere } from './RoomColumn'
import type { Session } from './use-slots'

type Props = {
  sessions: readonly Session[]
  /** Whether only those of a track are looked for. */
  isNarrowed: boolean
  language: Language
  card: (session: Session) => ReactNode
  styleOf: (session: Session) => CSSProperties
}

/** What has no time yet: taken from here to the grid, and put back here. */
export const Unscheduled = ({ sessions, isNarrowed, language, card, styleOf }: Props) => {
  const { setNodeRef, isOver } = useDroppable({ id: nowhere })
  const say = sayIn(language)
  return (
    <section
      ref={setNodeRef}
      className={styles.unscheduled}
      aria-labelledby="unscheduled"
      data-over={isOver || undefined}
    >
      <h2 id="unscheduled">
        {say('Sans horaire', 'Unscheduled')} <span className={styles.count}>{sessions.length}</span>
      </h2>
      {sessions.length === 0 ? (
        <p className={styles.none}>
          {isNarrowed
            ? say('Aucune de ce parcours.', 'None of this track.')
            : say(
                'Toutes les sessions ont un horaire. Déposez ici celles qui n’en ont plus.',
                'All sessions have a time. Drop here those that no longer do.',
              )}
        </p>
      ) : (
        <ul>
          {sessions.map((session) => (
            <li key={session.id} className={styles.waiting} style={styleOf(session)}>
              {card(session)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
