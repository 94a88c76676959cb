import { Card } from '@/src/components/platform/Card'
import { Table } from '@/src/components/platform/Table'
import { Bars } from '@/src/components/strategy/dashboard/Bars'
import { ChartLinks } from '@/src/components/strategy/dashboard/ChartLinks'
import styles from '@/src/components/strategy/dashboard/dashboard.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { euros } from '@/src/domain/strategy/money/amount'
import { sayIn } from '@/src/i18n/say'
import type { StatisticsRead } from '@/src/queries/places/statistics'
import { type Breakdown, linesOf, rowNames } from '@/src/queries/places/statistics-words'

import { fileAddressOf } from './address'

type Props = {
  breakdown: Exclude<Breakdown, 'programmes'>
  read: StatisticsRead
  commune: string | undefined
  /** Its message. */
  title: string
  /** How its figures are made, where that is not plain. */
  rule?: string
  language: Language
}

/** As many bars as are looked at once; the table has the others. */
const mostBars = 12

/** The places by something: as bars, and in the table behind them with all that is counted. */
export const BreakdownCard = ({ breakdown, read, commune, title, rule, language }: Props) => {
  const say = sayIn(language)
  const lines = linesOf(breakdown, read, language)
  const drawn = lines.filter(({ places }) => places > 0).slice(0, mostBars)
  const lang = breakdown === 'communes' ? 'fr' : undefined // their names are, in any page
  const most = Math.max(0, ...drawn.map(({ places }) => places))
  return (
    <Card
      title={title}
      action={
        <ChartLinks
          addressOf={(format) => fileAddressOf({ commune, format }, breakdown)}
          language={language}
        />
      }
    >
      {drawn.length === 0 ? (
        <p className={styles.empty}>{say('Aucun tiers-lieu.', 'No place.')}</p>
      ) : (
        <Bars
          counts={drawn.map(({ key, label, places }) => ({ word: key, label, count: places }))}
          most={most}
          lang={lang}
        />
      )}
      {rule && <p className={styles.soft}>{rule}</p>}
      <details className={styles.more}>
        <summary>{say('En tableau', 'As a table')}</summary>
        <Table
          label={title}
          none={say('Aucun tiers-lieu.', 'No place.')}
          heads={[
            rowNames[breakdown][language],
            say('Lieux', 'Places'),
            say('Ouverts', 'Open'),
            say('Réseau', 'Network'),
            say('Vérifiés', 'Verified'),
            say('Aides', 'Funding'),
          ]}
          numbers={[1, 2, 3, 4, 5]}
          rows={lines.map((one) => ({
            id: one.key,
            cells: [
              <span key="label" lang={lang}>
                {one.label}
              </span>,
              one.places,
              one.open,
              one.members,
              one.verified,
              one.funded === 0 ? '—' : euros(100 * one.amount, language),
            ],
          }))}
        />
      </details>
    </Card>
  )
}
