'use client'

import { useState } from 'react'

import { flushSync } from 'react-dom'

import { Board, focusCard } from '@/src/components/platform/board/Board'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { type ActionStatus, actionStatuses } from '@/src/domain/strategy/action-status'
import { sayIn } from '@/src/i18n/say'

import { type Card, CardFacts, MoveForm } from './KanbanCard'
import { moveAction } from './move-action'
import { StatusBadge } from './StatusBadge'

type Props = { cards: readonly Card[]; today: string; canMove: boolean; language: Language }

/** The board: a column a status, in the order of the vocabulary. */
export const Kanban = ({ cards: given, today, canMove, language }: Props) => {
  const [cards, setCards] = useState(given)
  const [said, setSaid] = useState('')
  /** A card that was dropped where a reason is asked for. */
  const [asked, setAsked] = useState<{ card: string; status: ActionStatus }>()
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
    focusCard(card.id)
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
    <Board
      columns={wordsOf(actionStatuses).map((status) => ({
        word: status,
        head: <StatusBadge status={status} late={false} language={language} />,
        none: say('Aucune action.', 'No action.'),
      }))}
      cards={cards}
      columnOf={({ status }) => status}
      counted={(count) => (count > 1 ? 'actions' : 'action')}
      canMove={canMove}
      said={said}
      facts={(card) => <CardFacts card={card} today={today} language={language} />}
      move={(card) => {
        const target = asked?.card === card.id ? asked.status : undefined
        return <MoveForm key={target} card={card} asked={target} language={language} move={move} />
      }}
      onDrop={(card, status) => {
        if (status === 'blocked' && !card.blockedReason) setAsked({ card: card.id, status })
        else void move(card, status, card.blockedReason)
      }}
    />
  )
}
