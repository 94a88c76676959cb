import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './dashboard.module.css'

export type ChartFormat = 'png' | 'svg' | 'csv'

type Props = { addressOf: (format: ChartFormat) => string; language: Language }

/** A chart to keep, as a picture, as a drawing, or the table behind it. */
export const ChartLinks = ({ addressOf, language }: Props) => {
  const say = sayIn(language)
  return (
    <span className={styles.kept}>
      {(['png', 'svg', 'csv'] as const).map((format) => (
        <a
          key={format}
          href={addressOf(format)}
          aria-label={say(
            `${format.toUpperCase()}\u00A0: garder ce graphique`,
            `${format.toUpperCase()}: keep this chart`,
          )}
        >
          {format.toUpperCase()}
        </a>
      ))}
    </span>
  )
}
