'use client'

import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useId, useRef, useState } from 'react'

import { flushSync } from 'react-dom'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import {
  type ActionStatus,
  actionStatuses,
  isActionStatus,
} from '@/src/domain/strategy/action-status'
import { sayIn } from '@/src/i18n/say'

import styles from './Kanban.module.css'
import { type Card, CardFacts, KanbanCard } from './KanbanCard'
import { KanbanColumn } from './KanbanColumn'
import { moveAction } from './move-action'

type Props = { cards: readonly Card[]; today: string; canMove: boolean; language: Language }

const statuses = wordsOf(actionStatuses)

/** What a drag did is said as a move by the keyboard is; its way there is of no interest. */
const silent = () => undefined
const announcements: Announcements = {
  onDragStart: silent,
  onDragOver: silent,
  onDragEnd: silent,
  onDragCancel: silent,
}

/** The board: a column a status, in the order of the vocabulary; an empty column says so. */
export const Kanban = ({ cards: given, today, canMove, language }: Props) => {
  const [cards, setCards] = useState(given)
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<Card>()
  /** A card that was dropped where a reason is asked for. */
  const [asked, setAsked] = useState<{ card: string; status: ActionStatus }>()
  const board = useRef<HTMLDivElement>(null)
  const id = useId()
  // A mouse that moves drags; a finger that stays does, since one that moves scrolls.
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
  )
  const say = sayIn(language)

  const move = async (card: Card, status: ActionStatus, reason: string) => {
    const result = await moveAction({ card, status, reason, language })
    if ('problem' in result) {
      setSaid(`${card.code}${say('\u00A0:', ':')} ${result.problem}`)
      return result.problem
    }
    setAsked(undefined)
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

  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(undefined)
    const card = cards.find((one) => one.id === active.id)
    const status = over?.id
    if (!card || !isActionStatus(status) || status === card.status) return
    if (status === 'blocked' && !card.blockedReason) setAsked({ card: card.id, status })
    else void move(card, status, card.blockedReason)
  }

  return (
    <DndContext
      id={id}
      sensors={sensors}
      accessibility={{ announcements, screenReaderInstructions: { draggable: '' } }}
      onDragStart={({ active }) => {
        setDragged(cards.find((one) => one.id === active.id))
      }}
      onDragCancel={() => {
        setDragged(undefined)
      }}
      onDragEnd={drop}
    >
      <p className={styles.said} role="status">
        {said}
      </p>
      <div ref={board} className={styles.board}>
        {statuses.map((status) => (
          <KanbanColumn
            key={status}
            status={status}
            count={cards.filter((card) => card.status === status).length}
            language={language}
          >
            {cards
              .filter((card) => card.status === status)
              .map((card) => (
                <KanbanCard
                  key={card.id}
                  card={card}
                  asked={asked?.card === card.id ? asked.status : undefined}
                  today={today}
                  canMove={canMove}
                  language={language}
                  move={move}
                />
              ))}
          </KanbanColumn>
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <div className={styles.card} data-dragged>
            <CardFacts card={dragged} today={today} language={language} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}
