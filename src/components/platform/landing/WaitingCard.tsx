import type { Language } from '@/src/domain/platform/text/bilingual'
import type { DigestPart } from '@/src/domain/strategy/digest'
import { sayIn } from '@/src/i18n/say'

import { Card } from '../Card'
import styles from './Landing.module.css'
import { WaitingList } from './WaitingList'

type Props = {
  parts: readonly DigestPart[]
  today: string
  language: Language
  /** Whose it is. */
  account: string
}

/** What waits for someone, as their weekly digest tells it. */
export const WaitingCard = ({ parts, today, language, account }: Props) => {
  const say = sayIn(language)
  const lines = parts.flatMap(({ kind, items }) =>
    items.map(({ about, title, detail, isLate, answers }) => ({
      kind,
      collection: about.collection,
      id: about.id,
      title,
      detail: detail[language],
      isLate,
      answers: [...answers],
    })),
  )
  const n = lines.length
  return (
    <Card
      title={say('À faire par vous', 'For you to do')}
      action={
        n > 0 && (
          <span className={styles.soft}>
            {say(
              `${String(n)} ${n > 1 ? 'sujets' : 'sujet'}`,
              `${String(n)} ${n > 1 ? 'things' : 'thing'}`,
            )}
          </span>
        )
      }
    >
      {n === 0 ? (
        <p className={styles.empty}>
          {say(
            'Rien ne vous attend\u00A0: ni jalon, ni point, ni valeur, ni décision.',
            'Nothing waits for you: no milestone, report, value nor decision.',
          )}
        </p>
      ) : (
        <WaitingList lines={lines} today={today} language={language} account={account} />
      )}
    </Card>
  )
}
