import type { ReactNode } from 'react'

import { Card } from '@/src/components/platform/Card'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'
import type { ChartName } from '@/src/queries/strategy/dashboard/charts'
import type { DashboardQuestion } from '@/src/queries/strategy/dashboard/dashboard'

import { chartAddressOf } from './asked'
import { ChartLinks } from './ChartLinks'
import styles from './dashboard.module.css'

type Props = {
  /** Its message. */
  title: string
  action?: ReactNode
  /** The chart of it that can be kept. */
  chart?: { name: ChartName; question: DashboardQuestion }
  /** How its figures are made. */
  rule: string
  language: Language
  children: ReactNode
}

/** A block of the dashboard: a message, what shows it, and how it is made. One screen of a presentation. */
export const Block = ({ title, action, chart, rule, language, children }: Props) => (
  <div className={styles.block} data-block>
    <Card
      title={title}
      action={
        (action ?? chart) && (
          <>
            {action}
            {chart && (
              <ChartLinks
                addressOf={(format) => chartAddressOf(chart.question, chart.name, format)}
                language={language}
              />
            )}
          </>
        )
      }
    >
      {children}
      <details className={styles.rule}>
        <summary>{say({ fr: 'Comment c’est calculé', en: 'How this is made' }, language)}</summary>
        <p>{rule}</p>
      </details>
    </Card>
  </div>
)
