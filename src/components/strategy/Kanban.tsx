'use client'

import { useRef, useState } from 'react'

import { flushSync } from 'react-dom'

import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { type ActionStatus, actionStatuses } from '@/src/domain/strategy/action-status'
import { sayIn } from '@/src/i18n/say'

import styles from './Kanban.module.css'
import { type Card, KanbanCard } from './KanbanCard'
import { moveAction } from './move-action'
import { StatusBadge } from './StatusBadge'

type Props = { cards: readonly Card[]; today: string; canMove: boolean; language: Language }

const statuses = wordsOf(actionStatuses)

/** The board: a column a status, in the order of the vocabulary; an empty column says so. */
export const Kanban = ({ cards: given, today, canMove, language }: Props) => {
  const [cards, setCards] = useState(given)
  const [said, setSaid] = useState('')
  const board = useRef<HTMLDivElement>(null)
  const say = sayIn(language)

  const move = async (card: Card, status: ActionStatus, reason: string) => {
    const result = await moveAction({ card, status, reason, language })
    if ('problem' in result) {
      setSaid(`${card.code}${say('\u00A0:', ':')} ${result.problem}`)
      return result.problem
    }
    // At once: the card is in another column then, and the focus follows it there.
    flushSync(() => {
      setCards((all) => all.map((one) => (one.id === card.id ? { ...one, ...result.card } : one)))
    })
    board.current?.querySelector<HTMLElement>(`[data-card="${card.id}"] a`)?.focus()
    setSaid(
      `${say(
        `${card.code}\u00A0: «\u00A0${actionStatuses[status].fr}\u00A0».`,
        `${card.code}: “${actionStatuses[status].en}”.`,
      )} ${
        card._status === 'draft'
          ? say(
              'Enregistré dans le brouillon de l’action, qui reste à publier.',
              'Saved in the draft of the action, still to be published.',
            )
          : say('Enregistré.', 'Saved.')
      }`,
    )
    return undefined
  }

  return (
    <>
      <p className={styles.said} role="status">
        {said}
      </p>
      <div ref={board} className={styles.board}>
        {statuses.map((status) => {
          const inColumn = cards.filter((card) => card.status === status)
          return (
            <section key={status} className={styles.column} aria-labelledby={`column-${status}`}>
              <h2 id={`column-${status}`}>
                <StatusBadge status={status} late={false} language={language} />
                <span className={styles.count}>
                  {inColumn.length}
                  <span className={controls.hidden}>
                    {' '}
                    {inColumn.length > 1 ? 'actions' : 'action'}
                  </span>
                </span>
              </h2>
              {inColumn.length === 0 ? (
                <p className={styles.empty}>{say('Aucune action.', 'No action.')}</p>
              ) : (
                <ul>
                  {inColumn.map((card) => (
                    <KanbanCard
                      key={card.id}
                      card={card}
                      today={today}
                      canMove={canMove}
                      language={language}
                      move={move}
                    />
                  ))}
                </ul>
              )}
            </section>
          )
        })}
      </div>
    </>
  )
}
