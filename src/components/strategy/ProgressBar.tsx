import { useId } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import type { Bounds } from '@/src/domain/strategy/figure'
import { valueInWords } from '@/src/domain/strategy/words'

import styles from './progress.module.css'

type Props = {
  value: number | null
  /** Between what it lies while it is not known. */
  bounds?: Bounds | null
  language: Language
  /** Whether its number is written beside it. */
  hasNumber?: boolean
}

/**
 * A bar with its number. What is sure is full; what is not known is hatched, between its bounds, and
 * says so, since it is not zero.
 */
export const ProgressBar = ({ value, bounds = null, language, hasNumber = true }: Props) => {
  const hatch = useId()
  const { lower, upper } = bounds ?? { lower: 0, upper: 100 }
  return (
    <span className={styles.progress} data-unknown={value === null || undefined}>
      <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={value ?? lower} height="8" />
        {value === null && (
          <>
            <pattern id={hatch} width="6" height="8" patternUnits="userSpaceOnUse">
              <path className={styles.hatch} d="M0 8 6 0" />
            </pattern>
            <rect x={lower} width={upper - lower} height="8" fill={`url(#${hatch})`} />
          </>
        )}
      </svg>
      {hasNumber && (
        <span className={styles.number}>{valueInWords({ value, bounds })[language]}</span>
      )}
    </span>
  )
}
