'use client'

import { useState } from 'react'

import { flushSync } from 'react-dom'

import { Board, focusCard } from '@/src/components/platform/board/Board'
import controls from '@/src/components/platform/controls.module.css'
import { patchDocument } from '@/src/components/platform/patch-document'
import { mayComeBack, stagesAfter, supportProblem } from '@/src/domain/places/support.rules'
import { type SupportStage, supportStages } from '@/src/domain/places/support'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { sayIn } from '@/src/i18n/say'

import { type Card, CardFacts, MoveForm } from './SupportCard'

type Props = { cards: readonly Card[]; today: string; language: Language }

type Move = { card: Card; from: SupportStage; to: SupportStage }

/** The board: a column a stage, in the order of the path. */
export const SupportBoard = ({ cards: given, today, language }: Props) => {
  const [cards, setCards] = useState(given)
  const [problem, setProblem] = useState('')
  const [last, setLast] = useState<Move>()
  /** A card that was dropped where it does not come back from. */
  const [asked, setAsked] = useState<{ card: string; stage: SupportStage }>()
  const say = sayIn(language)
  const nameOf = (card: Card) => card.place ?? card.title

  const refuse = (card: Card, sentence: string) => {
    setLast(undefined)
    setProblem(`${nameOf(card)}${say('\u00A0:', ':')} ${sentence}`)
    return sentence
  }

  const move = async (card: Card, stage: SupportStage) => {
    const result = await patchDocument({
      collection: 'support-records',
      document: card,
      data: { stage },
      language,
    })
    if ('problem' in result) return refuse(card, result.problem)
    const moved = { ...card, ...result, stage }
    setAsked(undefined)
    // At once: the card is in another column then, and the focus follows it there.
    flushSync(() => {
      setCards((all) => all.map((one) => (one.id === card.id ? moved : one)))
    })
    focusCard(card.id)
    setProblem('')
    setLast({ card: moved, from: card.stage, to: stage })
    return undefined
  }

  const drop = (card: Card, stage: SupportStage) => {
    const wrong = supportProblem({ stage }, { stage: card.stage })
    if (wrong) refuse(card, wrong.message[language])
    else if (mayComeBack(card.stage, stage)) void move(card, stage)
    else setAsked({ card: card.id, stage })
  }

  const said = last ? (
    <>
      {say(
        `${nameOf(last.card)}\u00A0: «\u00A0${supportStages[last.to].fr}\u00A0». Enregistré.`,
        `${nameOf(last.card)}: “${supportStages[last.to].en}”. Saved.`,
      )}{' '}
      {mayComeBack(last.from, last.to) && (
        <button
          className={controls.button}
          type="button"
          onClick={() => void move(last.card, last.from)}
        >
          {say('Annuler', 'Undo')}
        </button>
      )}
    </>
  ) : (
    problem
  )

  return (
    <Board
      columns={wordsOf(supportStages).map((stage) => ({
        word: stage,
        head: supportStages[stage][language],
        none: say('Aucun lieu.', 'No place.'),
      }))}
      cards={cards}
      columnOf={({ stage }) => stage}
      counted={(count) => say(count > 1 ? 'lieux' : 'lieu', count > 1 ? 'places' : 'place')}
      canMove
      accepts={(card, stage) => stagesAfter(card.stage).includes(stage)}
      said={said}
      facts={(card) => <CardFacts card={card} today={today} language={language} />}
      move={(card) => {
        const target = asked?.card === card.id ? asked.stage : undefined
        return <MoveForm key={target} card={card} asked={target} language={language} move={move} />
      }}
      onDrop={drop}
    />
  )
}
