import type { ReactNode } from 'react'

import { Card } from '@/src/components/platform/Card'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

import styles from './dashboard.module.css'

type Props = {
  /** Its message. */
  title: string
  action?: ReactNode
  /** How its figures are made. */
  rule: string
  language: Language
  children: ReactNode
}

/** A block of the dashboard: a message, what shows it, and how it is made. One screen of a presentation. */
export const Block = ({ title, action, rule, language, children }: Props) => (
  <div className={styles.block} data-block>
    <Card title={title} action={action}>
      {children}
      <details className={styles.rule}>
        <summary>{say({ fr: 'Comment c’est calculé', en: 'How this is made' }, language)}</summary>
        <p>{rule}</p>
      </details>
    </Card>
  </div>
)
