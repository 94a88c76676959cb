import type { UIFieldServerProps } from 'payload'

import { managers } from '@/access/rules'
import { today } from '@/src/domain/platform/time/paris-day'
import { withUnit } from '@/src/domain/strategy/money/amount'
import { type Alert, alertCodes } from '@/src/domain/strategy/money/alerts'
import type { Total } from '@/src/domain/strategy/money/totals'
import { say } from '@/src/i18n/say'
import { readAlerts } from '@/src/queries/strategy/money'
import { Badge } from '@/src/components/platform/Badge'
import styles from './PlanMoney.module.css'

type I18n = UIFieldServerProps['i18n']

const words = {
  alerts: { fr: 'À regarder', en: 'To look at' },
  totals: { fr: 'Consommé et prévu', en: 'Consumed and planned' },
  byCategory: { fr: 'Par poste', en: 'By category' },
  byWorkstream: { fr: 'Par volet', en: 'By workstream' },
  byFunder: { fr: 'Par ressource', en: 'By funder' },
  line: { fr: 'Ligne', en: 'Line' },
  planned: { fr: 'Prévu', en: 'Planned' },
  consumed: { fr: 'Consommé', en: 'Consumed' },
  from: { fr: 'D’où vient ce chiffre', en: 'Where it comes from' },
  unknown: { fr: 'non connu', en: 'not known' },
}

const Amount = ({ cents, i18n }: { cents: number | null; i18n: I18n }) => (
  <td className={styles.figure}>
    {cents === null ? say(words.unknown, i18n.language) : withUnit(cents, '€', i18n.language)}
  </td>
)

const Rows = ({ title, totals, i18n }: { title?: string; totals: Total[]; i18n: I18n }) =>
  totals.length === 0 ? null : (
    <tbody>
      {title && (
        <tr>
          <th colSpan={4} scope="rowgroup">
            {title}
          </th>
        </tr>
      )}
      {totals.map(({ key, label, plannedCents, consumedCents, rule }, index) => (
        <tr key={`${key} ${String(index)}`}>
          <th scope="row">{say(label, i18n.language)}</th>
          <Amount cents={plannedCents} i18n={i18n} />
          <Amount cents={consumedCents} i18n={i18n} />
          <td>{say(rule, i18n.language)}</td>
        </tr>
      ))}
    </tbody>
  )

const Alerts = ({ alerts, i18n, admin }: { alerts: Alert[]; i18n: I18n; admin: string }) =>
  alerts.length === 0 ? null : (
    <>
      <h3 className={styles.title}>{say(words.alerts, i18n.language)}</h3>
      <ul className={styles.alerts}>
        {alerts.map(({ code, about, message }) => {
          const text = say(message, i18n.language)
          return (
            <li key={`${code} ${about?.id ?? text}`}>
              <Badge tone="attention">{say(alertCodes[code], i18n.language)}</Badge>{' '}
              {about ? (
                <a href={`${admin}/collections/${about.collection}/${about.id}`}>{text}</a>
              ) : (
                text
              )}
            </li>
          )
        })}
      </ul>
    </>
  )

/** On a plan's page, for managers: what to look at, and what is consumed of what was planned. */
export const PlanMoney = async ({ i18n, id, req }: UIFieldServerProps) => {
  if (!id || !managers({ req })) return null
  const found = await readAlerts(String(id), today(), req)
  if (!found) return null
  const { all, byCategory, byWorkstream, byFunder } = found.totals
  const word = (name: keyof typeof words) => say(words[name], i18n.language)
  return (
    <section className={styles.money}>
      <Alerts admin={req.payload.config.routes.admin} alerts={found.alerts} i18n={i18n} />
      <div className={styles.scroll}>
        <table className={styles.totals}>
          <caption>{word('totals')}</caption>
          <thead>
            <tr>
              <th scope="col">{word('line')}</th>
              <th className={styles.figure} scope="col">
                {word('planned')}
              </th>
              <th className={styles.figure} scope="col">
                {word('consumed')}
              </th>
              <th scope="col">{word('from')}</th>
            </tr>
          </thead>
          <Rows i18n={i18n} totals={[all]} />
          <Rows i18n={i18n} title={word('byCategory')} totals={byCategory} />
          <Rows i18n={i18n} title={word('byWorkstream')} totals={byWorkstream} />
          <Rows i18n={i18n} title={word('byFunder')} totals={byFunder} />
        </table>
      </div>
    </section>
  )
}
