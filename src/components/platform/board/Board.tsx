'use client'

import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useId, useState } from 'react'

import styles from './board.module.css'
import { BoardColumn } from './BoardColumn'

export type Column<Word extends string> = {
  word: Word
  head: ReactNode
  /** Said instead of its cards when it has none. */
  none: string
}

type Props<Card extends { id: string }, Word extends string> = {
  columns: readonly Column<Word>[]
  cards: readonly Card[]
  columnOf: (card: Card) => Word
  /** What so many cards are called, for those who hear their number. */
  counted: (count: number) => string
  canMove: boolean
  /** Whether a card may go to a column, for those who look where to drop it; anywhere unless told. */
  accepts?: (card: Card, word: Word) => boolean
  /** What the last move came to. */
  said: ReactNode
  /** What a card says. */
  facts: (card: Card) => ReactNode
  /** How it is moved without dragging it. */
  move: (card: Card) => ReactNode
  onDrop: (card: Card, word: Word) => void
}

/** What a drag did is said as a move by the keyboard is; its way there is of no interest. */
const silent = () => undefined
const announcements: Announcements = {
  onDragStart: silent,
  onDragOver: silent,
  onDragEnd: silent,
  onDragCancel: silent,
}

/** Goes to a card, wherever it is now. */
export const focusCard = (id: string): void =>
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] a`)?.focus()

type CardProps = { id: string; facts: ReactNode; move: ReactNode; canMove: boolean }

/** A card: dragged to another column, or moved there by its form. */
const BoardCard = ({ id, facts, move, canMove }: CardProps) => {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id, disabled: !canMove })
  return (
    <li ref={setNodeRef} className={styles.card} data-card={id} data-left={isDragging || undefined}>
      <div {...listeners} className={canMove ? styles.grip : undefined}>
        {facts}
      </div>
      {canMove && move}
    </li>
  )
}

/** Cards in columns, in the order of the columns; an empty one says so. */
export const Board = <Card extends { id: string }, Word extends string>({
  columns,
  cards,
  columnOf,
  counted,
  canMove,
  accepts = () => true,
  said,
  facts,
  move,
  onDrop,
}: Props<Card, Word>) => {
  const [dragged, setDragged] = useState<Card>()
  const id = useId()
  // A mouse that moves drags; a finger that stays does, since one that moves scrolls.
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
  )

  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(undefined)
    const card = cards.find((one) => one.id === active.id)
    const column = columns.find(({ word }) => word === over?.id)
    if (card && column && column.word !== columnOf(card)) onDrop(card, column.word)
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
      <div className={styles.board} data-columns={columns.length}>
        {columns.map(({ word, ...column }) => {
          const own = cards.filter((card) => columnOf(card) === word)
          return (
            <BoardColumn
              key={word}
              word={word}
              {...column}
              counted={counted(own.length)}
              count={own.length}
              isOpen={!dragged || columnOf(dragged) === word || accepts(dragged, word)}
            >
              {own.map((card) => (
                <BoardCard
                  key={card.id}
                  id={card.id}
                  canMove={canMove}
                  facts={facts(card)}
                  move={move(card)}
                />
              ))}
            </BoardColumn>
          )
        })}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <div className={styles.card} data-dragged>
            {facts(dragged)}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}
