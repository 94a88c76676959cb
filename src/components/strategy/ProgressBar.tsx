import type { Language } from '@/src/domain/platform/text/bilingual'
import { percentOf } from '@/src/domain/strategy/words'

import styles from './progress.module.css'

type Props = { value: number | null; language: Language }

const unknown = { fr: 'inconnu', en: 'unknown' }

/** A bar with its number; what is not known is hatched and says so, since it is not zero. */
export const ProgressBar = ({ value, language }: Props) => (
  <span className={styles.progress} data-unknown={value === null || undefined}>
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {value !== null && <rect width={value} height="8" />}
    </svg>
    <span className={styles.number}>
      {value === null ? unknown[language] : percentOf(value)[language]}
    </span>
  </span>
)
