import type { UIFieldServerProps } from 'payload'
import { getTranslation } from '@payloadcms/translations'

import { managers } from '@/access/rules'
import { today } from '@/src/domain/platform/time/paris-day'
import { withUnit } from '@/src/domain/strategy/money/amount'
import { type Alert, alertCodes } from '@/src/domain/strategy/money/alerts'
import type { Total } from '@/src/domain/strategy/money/totals'
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
    {cents === null ? getTranslation(words.unknown, i18n) : withUnit(cents, '€', i18n.language)}
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
          <th scope="row">{getTranslation(label, i18n)}</th>
          <Amount cents={plannedCents} i18n={i18n} />
          <Amount cents={consumedCents} i18n={i18n} />
          <td>{getTranslation(rule, i18n)}</td>
        </tr>
      ))}
    </tbody>
  )

const Alerts = ({ alerts, i18n, admin }: { alerts: Alert[]; i18n: I18n; admin: string }) =>
  alerts.length === 0 ? null : (
    <>
      <h3 className={styles.title}>{getTranslation(words.alerts, i18n)}</h3>
      <ul className={styles.alerts}>
        {alerts.map(({ code, about, message }) => {
          const text = getTranslation(message, i18n)
          return (
            <li key={`${code} ${about?.id ?? text}`}>
              <Badge tone="attention">{getTranslation(alertCodes[code], i18n)}</Badge>{' '}
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
  const say = (name: keyof typeof words) => getTranslation(words[name], i18n)
  return (
    <section className={styles.money}>
      <Alerts admin={req.payload.config.routes.admin} alerts={found.alerts} i18n={i18n} />
      <div className={styles.scroll}>
        <table className={styles.totals}>
          <caption>{say('totals')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('line')}</th>
              <th className={styles.figure} scope="col">
                {say('planned')}
              </th>
              <th className={styles.figure} scope="col">
                {say('consumed')}
              </th>
              <th scope="col">{say('from')}</th>
            </tr>
          </thead>
          <Rows i18n={i18n} totals={[all]} />
          <Rows i18n={i18n} title={say('byCategory')} totals={byCategory} />
          <Rows i18n={i18n} title={say('byWorkstream')} totals={byWorkstream} />
          <Rows i18n={i18n} title={say('byFunder')} totals={byFunder} />
        </table>
      </div>
    </section>
  )
}
