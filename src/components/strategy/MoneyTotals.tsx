import { type Bilingual, type Language } from '@/src/domain/platform/text/bilingual'
import { withUnit } from '@/src/domain/strategy/money/amount'
import type { Total, Totals } from '@/src/domain/strategy/money/totals'

import styles from './PlanMoney.module.css'

const words = {
  totals: { fr: 'Consommé et prévu', en: 'Consumed and planned' },
  byCategory: { fr: 'Par poste', en: 'By category' },
  byWorkstream: { fr: 'Par volet', en: 'By workstream' },
  byFunder: { fr: 'Par ressource', en: 'By funder' },
  line: { fr: 'Ligne', en: 'Line' },
  planned: { fr: 'Prévu', en: 'Planned' },
  consumed: { fr: 'Consommé', en: 'Consumed' },
  from: { fr: 'D’où vient ce chiffre', en: 'Where it comes from' },
  unknown: { fr: 'non connu', en: 'not known' },
} satisfies Record<string, Bilingual>

const Amount = ({ cents, language }: { cents: number | null; language: Language }) => (
  <td className={styles.figure}>
    {cents === null ? words.unknown[language] : withUnit(cents, '€', language)}
  </td>
)

type RowsProps = { title?: Bilingual; totals: readonly Total[]; language: Language }

const Rows = ({ title, totals, language }: RowsProps) =>
  totals.length === 0 ? null : (
    <tbody>
      {title && (
        <tr>
          <th colSpan={4} scope="rowgroup">
            {title[language]}
          </th>
        </tr>
      )}
      {totals.map(({ key, label, plannedCents, consumedCents, rule }, index) => (
        <tr key={`${key} ${String(index)}`}>
          <th scope="row">{label[language]}</th>
          <Amount cents={plannedCents} language={language} />
          <Amount cents={consumedCents} language={language} />
          <td>{rule[language]}</td>
        </tr>
      ))}
    </tbody>
  )

/** What is consumed of what was planned, line by line, and where each figure comes from. */
export const MoneyTotals = ({ totals, language }: { totals: Totals; language: Language }) => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: the keyboard has to reach it
  <div className={styles.scroll} role="region" aria-label={words.totals[language]} tabIndex={0}>
    <table className={styles.totals}>
      <caption>{words.totals[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.line[language]}</th>
          <th className={styles.figure} scope="col">
            {words.planned[language]}
          </th>
          <th className={styles.figure} scope="col">
            {words.consumed[language]}
          </th>
          <th scope="col">{words.from[language]}</th>
        </tr>
      </thead>
      <Rows language={language} totals={[totals.all]} />
      <Rows language={language} title={words.byCategory} totals={totals.byCategory} />
      <Rows language={language} title={words.byWorkstream} totals={totals.byWorkstream} />
      <Rows language={language} title={words.byFunder} totals={totals.byFunder} />
    </table>
  </div>
)
