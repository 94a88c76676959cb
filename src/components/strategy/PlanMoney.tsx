import type { UIFieldServerProps } from 'payload'

import { managers } from '@/access/rules'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { sayIn } from '@/src/i18n/say'
import { readAlerts } from '@/src/queries/strategy/money'

import { MoneyAlerts } from './MoneyAlerts'
import styles from './PlanMoney.module.css'

/** On a plan's form, for managers: what to look at. Its page says what is consumed. */
export const PlanMoney = async ({ i18n, id, req }: UIFieldServerProps) => {
  if (!id || !managers({ req })) return null
  const found = await readAlerts(String(id), today(), req)
  if (!found || found.alerts.length === 0) return null
  const language = languageOf(i18n.language)
  return (
    <section className={styles.money}>
      <h3 className={styles.title}>{sayIn(language)('À regarder', 'To look at')}</h3>
      <MoneyAlerts alerts={found.alerts} language={language} />
    </section>
  )
}
