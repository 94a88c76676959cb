'use client'

import { useDraggable } from '@dnd-kit/core'
import { CloudUpload, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { memo } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import { sessionStates } from '@/src/domain/agenda/session'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'

import styles from './programme.module.css'
import type { Session } from './use-slots'
import { hoursInWords } from './words'

/** What is dragged of a session: all of it, or its end. */
export type Dragged = { session: string; kind: 'whole' | 'end' }

type CardProps = {
  session: Session
  people: string
  track: string | undefined
  /** What is worth a look, in few words. */
  warned: string
  isHeld: boolean
  /** Of another track than the one looked for. */
  isOut: boolean
  canMove: boolean
  /** The id of what tells how it is moved. */
  help: string
  clock: { timeZone: string }
  language: Language
}

type FactsProps = Pick<CardProps, 'session' | 'people' | 'track' | 'warned' | 'clock' | 'language'>

/** Drawn anew when they change alone: a drag begins and ends for all cards at once. */
const Facts = memo(({ session, people, track, warned, clock, language }: FactsProps) => {
  const say = sayIn(language)
  const { title, state, start, duration, isSaving, problem } = session
  return (
    <>
      <strong className={styles.title}>{title}</strong>
      <span className={styles.facts}>
        {start !== null && (
          <span className={styles.hours}>{hoursInWords({ start, duration }, clock, language)}</span>
        )}
        {people && <span className={styles.people}>{people}</span>}
      </span>
      {state !== 'confirmed' && (
        <span className={styles.state}>{sessionStates[state][language]}</span>
      )}
      {track && <span className={styles.track}>{track}</span>}
      {(warned || problem) && (
        <span className={styles.warned}>
          <TriangleAlert size={14} aria-hidden="true" />
          <span className={controls.hidden}>{say('À voir\u00A0: ', 'To look at: ')}</span>
          <span className={styles.codes}>
            {problem ? say('Déplacement refusé', 'Move refused') : warned}
          </span>
        </span>
      )}
      {isSaving && (
        <span className={styles.saving}>
          <CloudUpload size={14} aria-hidden="true" />
          <span className={controls.hidden}>{say('Enregistrement', 'Saving')}</span>
        </span>
      )}
    </>
  )
})
Facts.displayName = 'Facts'

/** What the memory of the facts compares, and no more. */
const factsOf = ({ session, people, track, warned, clock, language }: CardProps): FactsProps => ({
  session,
  people,
  track,
  warned,
  clock,
  language,
})

const Movable = (props: CardProps) => {
  const { session, isHeld, isOut, help, language } = props
  const { id, start } = session
  const { setNodeRef, listeners } = useDraggable({
    id,
    data: { session: id, kind: 'whole' } satisfies Dragged,
  })
  const { setNodeRef: setEndRef, listeners: endListeners } = useDraggable({
    id: `${id} end`,
    data: { session: id, kind: 'end' } satisfies Dragged,
    disabled: start === null,
  })
  return (
    <>
      <button
        ref={setNodeRef}
        className={styles.card}
        type="button"
        data-session={id}
        data-state={session.state}
        data-held={isHeld || undefined}
        data-out={isOut || undefined}
        data-refused={session.problem !== undefined || undefined}
        aria-pressed={isHeld}
        aria-describedby={help}
        {...listeners}
      >
        <Facts {...factsOf(props)} />
      </button>
      {start !== null && (
        <span
          ref={setEndRef}
          className={styles.end}
          title={language === 'fr' ? 'Étirer' : 'Stretch'}
          {...endListeners}
        />
      )}
    </>
  )
}

/**
 * A session of the programme: taken in hand, dragged and stretched by who may, else read. What listens to
 * the clicks of all of them is around them.
 */
export const SessionCard = memo((props: CardProps) =>
  props.canMove ? (
    <Movable {...props} />
  ) : (
    <Link
      className={styles.card}
      href={readAddress('event-sessions', props.session.id)}
      prefetch={false}
      data-session={props.session.id}
      data-state={props.session.state}
      data-out={props.isOut || undefined}
    >
      <Facts {...factsOf(props)} />
    </Link>
  ),
)
SessionCard.displayName = 'SessionCard'
