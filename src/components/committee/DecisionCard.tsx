import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Part } from '@/src/components/platform/read/Part'
import styles from '@/src/components/platform/read/read.module.css'
import type { DecisionStatus } from '@/src/domain/committee/decision'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { DecisionBadge } from './DecisionBadge'

type Props = {
  decisions: readonly {
    id: string
    number?: string | null
    text: string
    status: DecisionStatus
    dueDate?: string | null
    owner?: string | { name: string } | null
  }[]
  today: string
  language: Language
}

/** What the committee decided of something, as far as its reader may know. */
export const DecisionCard = ({ decisions, today, language }: Props) => {
  const say = sayIn(language)
  return (
    <Part id="decisions" title={say('Ce que le comité a décidé', 'What the committee decided')}>
      {decisions.length === 0 ? (
        <p className={styles.empty}>{say('Aucune décision.', 'No decision.')}</p>
      ) : (
        <ul className={styles.lines}>
          {decisions.map(({ id, number, text, owner, ...decision }) => (
            <li key={id}>
              <span>
                <DocumentLink collection="decisions" id={id}>
                  {`${number ?? ''} ${text}`.trim()}
                </DocumentLink>
                <br />
                <span className={styles.soft}>
                  {[
                    decision.dueDate && longDate(decision.dueDate, language),
                    owner && typeof owner === 'object' && owner.name,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <span className={styles.pills}>
                <DecisionBadge decision={decision} today={today} language={language} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
