import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import { StatusBadge } from '@/src/components/strategy/StatusBadge'
import { WeatherBadge } from '@/src/components/strategy/WeatherBadge'
import { type Change, type Moved, pointsOf } from '@/src/domain/committee/snapshot/comparison'
import { changeInWords, movementNames } from '@/src/domain/committee/snapshot/words'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './comparison.module.css'

/** « +12 pts », towards more or less; nothing when an end is not known. */
const Points = ({ change }: { change: Extract<Change, { what: 'progress' }> }) => {
  const points = Math.round(pointsOf(change) ?? 0)
  return points === 0 ? null : (
    <strong data-change={Math.sign(points)}>
      {`${points > 0 ? '+' : '−'}${String(Math.abs(points))}\u00A0pts`}
    </strong>
  )
}

const ends = (
  kind: Moved['kind'],
  change: Change,
  language: Language,
): { before: ReactNode; after: ReactNode } | undefined => {
  if (change.what === 'weather')
    return {
      before: <WeatherBadge weather={change.before} language={language} />,
      after: <WeatherBadge weather={change.after} language={language} />,
    }
  if (change.what === 'status')
    return {
      before: <StatusBadge status={change.before} late={false} language={language} />,
      after: <StatusBadge status={change.after} late={false} language={language} />,
    }
  const words = changeInWords(kind, change)
  return words && { before: words.before[language], after: words.after[language] }
}

type Props = { kind: Moved['kind']; change: Change; language: Language }

/** What something was, and what it became. */
export const ChangeLine = ({ kind, change, language }: Props) => {
  const say = sayIn(language)
  const name = movementNames[change.what][language]
  const both = ends(kind, change, language)
  if (!both) return <li className={styles.presence}>{name}</li>
  return (
    <li className={styles.change}>
      <span className={styles.what}>{name}</span>
      <span className={styles.before}>{both.before}</span>
      <ArrowRight size={14} aria-hidden="true" />
      <span className={controls.hidden}>{say('devient', 'becomes')}</span>
      <span>{both.after}</span>
      {change.what === 'progress' && <Points change={change} />}
    </li>
  )
}
