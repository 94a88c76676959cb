'use client'

import Link from 'next/link'

import controls from '@/src/components/platform/controls.module.css'
import { type Grid, minutesAt, type SessionSlot, slotAt } from '@/src/domain/agenda/programme-grid'
import { type EventClock, localTime, type ProgrammeDay } from '@/src/domain/agenda/programme-days'
import type { Warning } from '@/src/domain/agenda/warnings'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { writeAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'

import styles from './programme.module.css'
import type { Room } from './RoomColumn'
import type { Session } from './use-slots'
import { dayInWords } from './words'

type Props = {
  session: Session
  slot: SessionSlot
  grid: Grid
  days: readonly ProgrammeDay[]
  rooms: readonly Room[]
  clock: EventClock
  warnings: readonly Warning[]
  language: Language
  onSlot: (slot: SessionSlot) => void
  onDay: (day: ProgrammeDay) => void
  onDrop: () => void
  onCancel: () => void
}

/** The session in hand, by a form: for who neither drags nor counts steps. */
export const HeldBar = ({
  session,
  slot,
  grid,
  days,
  rooms,
  clock,
  warnings,
  language,
  onSlot,
  onDay,
  onDrop,
  onCancel,
}: Props) => {
  const say = sayIn(language)
  const at = (minutes: number) => slotAt(slot, minutes, grid)
  return (
    <section className={styles.held} aria-label={say('Session en main', 'Session in hand')}>
      <p className={styles.heldTitle}>
        <strong>{session.title}</strong>{' '}
        <Link href={writeAddress('event-sessions', session.id)} prefetch={false}>
          {say('Ouvrir sa fiche', 'Open its form')}
        </Link>
      </p>
      <div className={styles.fields}>
        <label>
          <span>{say('Jour', 'Day')}</span>
          <select
            className={controls.select}
            value={grid.day.day}
            onChange={({ target }) => {
              const day = days.find((one) => one.day === target.value)
              if (day) onDay(day)
            }}
          >
            {days.map(({ day }) => (
              <option key={day} value={day}>
                {dayInWords(day, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('Début', 'Start')}</span>
          <input
            className={controls.input}
            type="time"
            value={slot.start === null ? '' : localTime(slot.start, clock)}
            onChange={({ target: { value } }) => {
              if (value) onSlot(at(minutesAt(grid.day, value, clock)))
            }}
          />
        </label>
        <label>
          <span>{say('Minutes', 'Minutes')}</span>
          <input
            className={controls.input}
            type="number"
            min={grid.step}
            max={24 * 60}
            step={grid.step}
            value={slot.duration}
            onChange={({ target: { valueAsNumber: duration } }) => {
              if (duration >= 1 && duration <= 24 * 60) onSlot({ ...slot, duration })
            }}
          />
        </label>
        <label>
          <span>{say('Salle', 'Room')}</span>
          <select
            className={controls.select}
            value={slot.room ?? ''}
            onChange={({ target }) => {
              onSlot({ ...slot, room: target.value || null })
            }}
          >
            {rooms.map(({ id, name }) => (
              <option key={id} value={id ?? ''}>
                {name}
              </option>
            ))}
            {slot.room === null && rooms.every(({ id }) => id !== null) && (
              <option value="">{say('Sans salle', 'No room')}</option>
            )}
          </select>
        </label>
        <div className={styles.acts}>
          <button
            className={`${controls.button ?? ''} ${controls.primary ?? ''}`}
            type="button"
            onClick={onDrop}
          >
            {say('Déposer ici', 'Drop here')}
          </button>
          {slot.start !== null && (
            <button
              className={controls.button}
              type="button"
              onClick={() => {
                onSlot({ ...slot, start: null })
              }}
            >
              {say('Sans horaire', 'Unschedule')}
            </button>
          )}
          <button className={controls.button} type="button" onClick={onCancel}>
            {say('Laisser où elle était', 'Leave where it was')}
          </button>
        </div>
      </div>
      {(session.problem !== undefined || warnings.length > 0) && (
        <ul className={styles.sentences}>
          {session.problem !== undefined && <li>{session.problem}</li>}
          {warnings.map(({ code, sessions, message, speaker }) => (
            <li key={[code, ...sessions, speaker].join(' ')}>{message[language]}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
