import type { ProgrammeSession, ReleasedProgramme } from '@/src/domain/agenda/programme'
import { dayOfMoment } from '@/src/domain/agenda/programme-days'
import type { Language } from '@/src/domain/platform/text/bilingual'

import styles from './agenda.module.css'
import { wholeDay } from './in-words'
import { cardsOf } from './session-cards'
import { SessionFacts } from './SessionFacts'

type Props = {
  released: ReleasedProgramme
  sessions: readonly ProgrammeSession[]
  address: string
  language: Language
}

/** Some sessions one after the other, each with its day. */
export const SessionList = ({ released, sessions, address, language }: Props) => (
  <ul className={styles.list}>
    {cardsOf(released, sessions, language).map((card) => (
      <li key={card.code} data-track={card.track?.id}>
        <h3 lang={card.title.lang}>
          <a href={`${address}/sessions/${card.code}`}>{card.title.text}</a>
        </h3>
        <p>
          {[
            wholeDay(dayOfMoment(new Date(card.start), released.programme.event), language),
            card.time,
            card.room.name,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <SessionFacts card={card} language={language} />
      </li>
    ))}
  </ul>
)
