import { sayIn } from '@/src/i18n/say'
import { readWaiting } from '@/src/queries/platform/waiting'

import { Card } from '../Card'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'
import { WaitingList } from './WaitingList'

type Props = LandingProps & {
  /** Whether there is a card when nothing waits. */
  isAlwaysShown?: boolean
}

/** What waits for someone, as their weekly digest tells it. */
export const WaitingCard = async ({ req, today, language, isAlwaysShown = true }: Props) => {
  const say = sayIn(language)
  const { parts } = await readWaiting(today, req)
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
  if (n === 0 && !isAlwaysShown) return null
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
        <WaitingList lines={lines} today={today} language={language} account={req.user?.id ?? ''} />
      )}
    </Card>
  )
}
