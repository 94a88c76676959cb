import type { ReactNode } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

import { Card } from '../Card'
import { Later } from '../Later'
import styles from './LaterCard.module.css'

type Props = {
  /** Until the card itself is there. */
  title: string
  /** About as many as the card will have, so that what follows hardly moves. */
  lines: number
  language: Language
  children: ReactNode
}

const loading = { fr: 'Chargement…', en: 'Loading…' }
const unread = {
  fr: 'Cette partie n’a pas pu être lue\u00A0: rechargez la page.',
  en: 'This part could not be read: reload the page.',
}

/** A card that takes a while to read: its place is there at once. */
export const LaterCard = ({ title, lines, language, children }: Props) => (
  <Later
    until={
      <Card title={title} action={say(loading, language)}>
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} className={styles.line} />
        ))}
      </Card>
    }
    instead={
      <Card title={title}>
        <p role="alert">{say(unread, language)}</p>
      </Card>
    }
  >
    {children}
  </Later>
)
