'use client'

import { useDroppable } from '@dnd-kit/core'
import type { CSSProperties, ReactNode } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { type Lane, lanesOf, type Span } from '@/src/domain/agenda/programme-grid'

import styles from './programme.module.css'
import type { Session } from './use-slots'

export type Room = { id: string | null; name: string; capacity: number | null }

/** A session where it is drawn in a day. */
export type Drawn = Span & { id: string; session: Session }

/** The name of what a session is dropped on: a room, what has none, or no time at all. */
const dropOn = (room: string | null): string => `room ${room ?? ''}`
export const nowhere = 'unscheduled'

/** The room that something was dropped on; `undefined` when it was no room. */
export const roomOn = (over: string): string | null | undefined =>
  over.startsWith('room ') ? over.slice('room '.length) || null : undefined

export const placed = ({ from, to }: Span, { lane, lanes }: Lane): CSSProperties => ({
  insetBlockStart: `calc(${String(from)} * var(--minute))`,
  blockSize: `calc(${String(to - from)} * var(--minute))`,
  insetInlineStart: `${((100 * lane) / lanes).toFixed(2)}%`,
  inlineSize: `${(100 / lanes).toFixed(2)}%`,
})

type Props = {
  room: Room
  drawn: readonly Drawn[]
  language: Language
  card: (session: Session) => ReactNode
  styleOf: (session: Session) => CSSProperties
  /** What shows where a session that is dragged would come. */
  preview: ReactNode
}

/** What takes place in a room in a day, side by side where it clashes. */
export const RoomColumn = ({ room, drawn, language, card, styleOf, preview }: Props) => {
  const { setNodeRef, isOver } = useDroppable({ id: dropOn(room.id) })
  const lanes = lanesOf(drawn)
  const name = `room-${room.id ?? 'none'}`
  return (
    <section className={styles.room} aria-labelledby={name}>
      <h3 id={name} className={styles.name}>
        {room.name}
        {room.capacity !== null && (
          <span className={styles.places}>
            {language === 'fr'
              ? `${String(room.capacity)}\u00A0places`
              : `${String(room.capacity)} seats`}
          </span>
        )}
      </h3>
      <div ref={setNodeRef} className={styles.hoursOf} data-over={isOver || undefined}>
        <ul>
          {drawn.map((one) => (
            <li
              key={one.id}
              className={styles.slot}
              style={{
                ...placed(one, lanes.get(one.id) ?? { lane: 0, lanes: 1 }),
                ...styleOf(one.session),
              }}
            >
              {card(one.session)}
            </li>
          ))}
        </ul>
        {preview}
      </div>
    </section>
  )
}
