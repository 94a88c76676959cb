import { Badge } from '@/src/components/platform/Badge'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { Flags } from '../Flags'
import styles from './agenda.module.css'
import type { SessionCard } from './session-cards'

type Props = { card: Pick<SessionCard, 'isCancelled' | 'isSample' | 'notes'>; language: Language }

/** What must be said plainly of a session: that it is cancelled, signed, a sample. */
export const SessionFacts = ({ card: { isCancelled, isSample, notes }, language }: Props) =>
  (isCancelled || isSample || notes.length > 0) && (
    <p className={styles.notes}>
      {isCancelled && <Badge tone="attention">{sayIn(language)('Annulée', 'Cancelled')}</Badge>}
      {notes.map((note) => (
        <Badge key={note}>{note}</Badge>
      ))}
      <Flags of={{ sample: isSample }} language={language} />
    </p>
  )
