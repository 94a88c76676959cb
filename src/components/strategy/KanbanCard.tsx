'use client'

import { useId, useState } from 'react'

import { Badge } from '@/src/components/platform/Badge'
import styles from '@/src/components/platform/board/board.module.css'
import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import {
  type ActionStatus,
  actionStatuses,
  isActionStatus,
  isLate,
} from '@/src/domain/strategy/action-status'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { LateBadge } from './StatusBadge'

export type Card = {
  id: string
  code: string
  title: string
  status: ActionStatus
  _status?: 'draft' | 'published' | null
  endDate?: string | null
  updatedAt: string
  blockedReason: string
  sampleFollowUp?: boolean | null
}

type Read = { card: Card; today: string; language: Language }

type Props = Pick<Read, 'card' | 'language'> & {
  /** Where it was dropped, when more is to be said of it there. */
  asked: ActionStatus | undefined
  /** Resolves to what is wrong, if anything is. */
  move: (card: Card, status: ActionStatus, reason: string) => Promise<string | undefined>
}

const focus = (field: HTMLElement | null) => field?.focus()

/** What a card says of its action. */
export const CardFacts = ({ card, today, language }: Read) => {
  const say = sayIn(language)
  return (
    <>
      <a href={readAddress('actions', card.id)} draggable={false}>
        <span className={styles.code}>{card.code}</span> {card.title}
      </a>
      <p className={styles.facts}>
        {isLate(card, today) && <LateBadge language={language} />}
        {card._status === 'draft' && <Badge>{say('Brouillon', 'Draft')}</Badge>}
        <span>
          {card.endDate
            ? `${say('Fin le', 'Ends on')} ${longDate(card.endDate, language)}`
            : say('Sans date de fin', 'No end date')}
          {card.sampleFollowUp && ` ${say('(exemple)', '(sample)')}`}
        </span>
      </p>
    </>
  )
}

/** Moves an action by its form, as a drag does. */
export const MoveForm = ({ card, asked, language, move }: Props) => {
  const id = useId()
  const [target, setTarget] = useState<ActionStatus>(asked ?? card.status)
  const [reason, setReason] = useState(card.blockedReason)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const say = sayIn(language)

  const submit = async () => {
    if (busy) return
    setBusy(true)
    setProblem(
      target === card.status
        ? say('Choisissez un autre statut.', 'Choose another status.')
        : await move(card, target, reason),
    )
    setBusy(false)
  }

  return (
    <details className={styles.move} open={asked !== undefined}>
      <summary>
        {say('Déplacer', 'Move')}
        <span className={controls.hidden}> {card.code}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <label htmlFor={`${id}-status`}>{say('Déplacer vers…', 'Move to…')}</label>
        <select
          id={`${id}-status`}
          className={controls.select}
          value={target}
          onChange={({ target: { value } }) => {
            if (isActionStatus(value)) setTarget(value)
          }}
        >
          {Object.entries(actionStatuses).map(([status, label]) => (
            <option key={status} value={status}>
              {label[language]}
            </option>
          ))}
        </select>
        {target === 'blocked' && (
          <>
            <label htmlFor={`${id}-reason`}>{say('Ce qui bloque', 'What blocks it')}</label>
            <input
              id={`${id}-reason`}
              className={controls.input}
              value={reason}
              ref={asked && focus}
              onChange={({ target: { value } }) => {
                setReason(value)
              }}
            />
          </>
        )}
        <button className={controls.button} type="submit" aria-disabled={busy}>
          {say('Déplacer', 'Move')}
        </button>
        {problem && (
          <p className={styles.problem}>
            <strong>
              {say('Refusé', 'Refused')}
              {language === 'fr' ? '\u00A0' : ''}:
            </strong>{' '}
            {problem}
          </p>
        )}
      </form>
    </details>
  )
}
