import { CircleAlert } from 'lucide-react'

import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { groupBy } from '@/src/domain/platform/data/group-by'
import { type Language } from '@/src/domain/platform/text/bilingual'
import { type Alert, alertCodes } from '@/src/domain/strategy/money/alerts'

import styles from './PlanMoney.module.css'

type Props = { alerts: readonly Alert[]; language: Language }

const Line = ({ alert: { about, message }, language }: { alert: Alert; language: Language }) =>
  about ? (
    <DocumentLink collection={about.collection} id={about.id}>
      {message[language]}
    </DocumentLink>
  ) : (
    <span>{message[language]}</span>
  )

/** What to look at in a plan: a line a kind, counted, with what it is about behind it. */
export const MoneyAlerts = ({ alerts, language }: Props) => (
  <ul className={styles.alerts}>
    {[...groupBy(alerts, ({ code }) => [code])].map(([code, some]) => (
      <li key={code}>
        <CircleAlert size={16} aria-hidden="true" />
        {some.length === 1 && some[0] ? (
          <span>
            <strong>{alertCodes[code][language]}</strong>{' '}
            <Line alert={some[0]} language={language} />
          </span>
        ) : (
          <details>
            <summary>
              <strong>{alertCodes[code][language]}</strong> · {some.length}
            </summary>
            <ul>
              {some.map((alert) => (
                <li key={alert.about?.id ?? alert.message.en}>
                  <Line alert={alert} language={language} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </li>
    ))}
  </ul>
)
