import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import type { ChartName } from '@/src/queries/strategy/dashboard/charts'
import type { DashboardQuestion } from '@/src/queries/strategy/dashboard/dashboard'

import { chartAddressOf } from './asked'
import styles from './dashboard.module.css'

type Props = { name: ChartName; question: DashboardQuestion; language: Language }

/** A chart to keep, as a picture, as a drawing, or the table behind it. */
export const ChartLinks = ({ name, question, language }: Props) => {
  const say = sayIn(language)
  return (
    <span className={styles.kept}>
      {(['png', 'svg', 'csv'] as const).map((format) => (
        <a
          key={format}
          href={chartAddressOf(question, name, format)}
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
