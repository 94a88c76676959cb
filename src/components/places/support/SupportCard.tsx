'use client'

import { CalendarClock, CircleAlert } from 'lucide-react'
import { useState } from 'react'

import { Badge } from '@/src/components/platform/Badge'
import board from '@/src/components/platform/board/board.module.css'
import controls from '@/src/components/platform/controls.module.css'
import { dueInWords, urgencyOf } from '@/src/domain/places/follow-up'
import { mayComeBack, stagesAfter } from '@/src/domain/places/support.rules'
import { type SupportStage, supportStages } from '@/src/domain/places/support'
import { flagLabels } from '@/src/domain/platform/document/flags'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { euros } from '@/src/domain/strategy/money/amount'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { SupportBoard } from '@/src/queries/places/support-board'

import styles from './support.module.css'

export type Card = SupportBoard['records'][number]

type Read = { card: Card; today: string; language: Language }

/** What is to be done next, and how late it is, in words. */
const NextStep = ({ card: { nextStep, nextDate, nextPerson }, today, language }: Read) => {
  const say = sayIn(language)
  if (!nextStep && !nextDate)
    return <p className={styles.none}>{say('Sans prochaine étape', 'No next step')}</p>
  const urgency = urgencyOf(nextDate, today)
  const Icon = urgency === 'late' ? CircleAlert : CalendarClock
  return (
    <p className={styles.next} data-urgency={urgency}>
      <Icon size={14} aria-hidden="true" />
      <span>
        {nextStep ?? say('Prochaine étape', 'Next step')}
        {nextDate && (
          <>
            {' · '}
            <strong>{dueInWords(nextDate, today)[language]}</strong>
          </>
        )}
        {nextPerson && ` · ${nextPerson}`}
      </span>
    </p>
  )
}

/** What a card says of an accompaniment: its place, its next step, its visits and its grants. */
export const CardFacts = ({ card, today, language }: Read) => {
  const say = sayIn(language)
  const amount = (value: number | null) =>
    value === null ? say('non connu', 'not known') : euros(100 * value, language)
  return (
    <>
      <a href={readAddress('support-records', card.id)} draggable={false}>
        <span className={board.code}>
          {card.place ?? say('Lieu non lisible', 'Place not readable')}
        </span>{' '}
        {card.title}
      </a>
      <NextStep card={card} today={today} language={language} />
      <p className={board.facts}>
        {card.isSample && <Badge tone="attention">{flagLabels.sample[language]}</Badge>}
        <span>{card.commune?.name}</span>
        <span>
          {card.companion
            ? say(`avec ${card.companion.name}`, `with ${card.companion.name}`)
            : say('sans accompagnement désigné', 'nobody accompanies it')}
        </span>
        <span>
          {card.lastVisit
            ? say(
                `vu le ${longDate(card.lastVisit, language)}`,
                `visited on ${longDate(card.lastVisit, language)}`,
              )
            : say('pas encore de visite', 'no visit yet')}
        </span>
        {(card.asked !== null || card.given !== null) && (
          <span>
            {say(
              `aides\u00A0: demandé ${amount(card.asked)}, accordé ${amount(card.given)}`,
              `grants: asked for ${amount(card.asked)}, given ${amount(card.given)}`,
            )}
          </span>
        )}
      </p>
    </>
  )
}

const focus = (button: HTMLElement | null) => button?.focus()

type MoveProps = Pick<Read, 'card' | 'language'> & {
  /** Where it was dropped, when that is to be confirmed. */
  asked: SupportStage | undefined
  /** Resolves to what is wrong, if anything is. */
  move: (card: Card, stage: SupportStage) => Promise<string | undefined>
}

/** Moves an accompaniment to a stage that may follow its own; a stage one does not come back from is said. */
export const MoveForm = ({ card, asked, language, move }: MoveProps) => {
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const say = sayIn(language)
  const from = supportStages[card.stage]

  const submit = async (stage: SupportStage) => {
    if (busy) return
    setBusy(true)
    setProblem(await move(card, stage))
    setBusy(false)
  }

  return (
    <details className={board.move} open={asked !== undefined}>
      <summary>
        {say('Déplacer', 'Move')}
        <span className={controls.hidden}> {card.place}</span>
      </summary>
      {stagesAfter(card.stage).map((stage) => (
        <form
          key={stage}
          onSubmit={(event) => {
            event.preventDefault()
            void submit(stage)
          }}
        >
          {!mayComeBack(card.stage, stage) && (
            <p className={styles.warning}>
              {say(
                `Il ne reviendra pas à «\u00A0${from.fr}\u00A0».`,
                `It will not come back to “${from.en}”.`,
              )}
            </p>
          )}
          <button
            className={controls.button}
            type="submit"
            aria-disabled={busy}
            ref={asked === stage ? focus : undefined}
          >
            {say(
              `Passer à «\u00A0${supportStages[stage].fr}\u00A0»`,
              `Move to “${supportStages[stage].en}”`,
            )}
          </button>
        </form>
      ))}
      {problem && (
        <p className={board.problem}>
          <strong>
            {say('Refusé', 'Refused')}
            {language === 'fr' ? '\u00A0' : ''}:
          </strong>{' '}
          {problem}
        </p>
      )}
    </details>
  )
}
