import Link from 'next/link'

import { Part } from '@/src/components/platform/read/Part'
import styles from '@/src/components/platform/read/read.module.css'
import { Table } from '@/src/components/platform/Table'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { writeAddress } from '@/src/domain/platform/web/read-address'
import type { IndicatorFact } from '@/src/domain/strategy/facts'
import { chartOf, type IndicatorChart, type Plotted } from '@/src/domain/strategy/indicator-chart'
import { quantity } from '@/src/domain/strategy/quantity'
import { currentOn } from '@/src/domain/strategy/rate'
import { longDate, longMonth } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import own from './action.module.css'

type Props = { indicator: IndicatorFact; day: string; mayEnter: boolean; language: Language }

const percent = (n: number) => `${String(n)}%`
const path = (points: readonly Plotted[]) =>
  points.map(({ x, y }) => `${x.toFixed(2)},${(100 - y).toFixed(2)}`).join(' ')

const Chart = ({
  chart: { points, target, most, least },
  language,
}: {
  chart: IndicatorChart
  language: Language
}) => {
  const say = sayIn(language)
  const first = points[0]
  const last = points.at(-1)
  const number = (value: number) => value.toLocaleString(language)
  return (
    <div className={own.chart} aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <path className={own.rule} d="M0 0H100M0 50H100" />
        {first && target && <polyline className={own.aim} points={path([first, target])} />}
        <polyline className={own.way} points={path(points)} />
      </svg>
      <span className={own.axis} style={{ bottom: '100%' }}>
        {number(most)}
      </span>
      <span className={own.axis} style={{ bottom: '0%' }}>
        {number(least)}
      </span>
      {target && (
        <span className={own.goal}>
          {say('cible', 'target')} {longMonth(target.date, language)}
        </span>
      )}
      {last && (
        <>
          <span className={own.last} style={{ left: percent(last.x), bottom: percent(last.y) }} />
          <span
            className={own.said}
            data-end={last.x > 70 || undefined}
            style={{ left: percent(last.x), bottom: percent(last.y) }}
          >
            {number(last.value)} · {longMonth(last.date, language)}
          </span>
        </>
      )}
    </div>
  )
}

/** An indicator: what it is worth of its target, its way there, and the values behind the line. */
export const IndicatorCard = ({ indicator, day, mayEnter, language }: Props) => {
  const say = sayIn(language)
  const { id, title, unit, targetValue, values } = indicator
  const chart = chartOf(indicator)
  const current = currentOn(indicator, day)
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const said = current
    ? quantity(current.value, targetValue == null ? unit : null, locale)
    : say('pas encore de valeur', 'no value yet')
  const aimed =
    targetValue == null ? '' : `${say(' sur ', ' of ')}${quantity(targetValue, unit, locale)}`
  return (
    <Part
      title={`${title}${say('\u00A0: ', ': ')}${said}${aimed}`}
      action={
        mayEnter && (
          <Link href={writeAddress('indicators', id)} prefetch={false}>
            {say('Saisir une valeur', 'Enter a value')}
          </Link>
        )
      }
    >
      {chart ? (
        <>
          <Chart chart={chart} language={language} />
          <details className={styles.details}>
            <summary>{say('Les valeurs', 'The values')}</summary>
            <Table
              label={title}
              none=""
              heads={[say('Date', 'Date'), say('Valeur', 'Value')]}
              numbers={[1]}
              rows={chart.points.map(({ date, value }) => ({
                id: date,
                cells: [longDate(date, language), quantity(value, unit, locale)],
              }))}
            />
          </details>
        </>
      ) : (
        values.length === 0 && (
          <p className={styles.empty}>
            {say(
              'La courbe commence à la deuxième valeur.',
              'The line begins with a second value.',
            )}
          </p>
        )
      )}
    </Part>
  )
}
