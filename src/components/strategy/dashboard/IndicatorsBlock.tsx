import { Table } from '@/src/components/platform/Table'
import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { reachedInWords } from '@/src/domain/strategy/dashboard-words'
import { quantity } from '@/src/domain/strategy/quantity'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { ProgressBar } from '../ProgressBar'
import { Block } from './Block'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'

type Measured = BlockProps['dashboard']['indicators'][number]

/** The way of an indicator, without an axis: its table says the values. */
const Sparkline = ({ values }: Pick<Measured, 'values'>) => {
  const [first, last] = [values[0], values.at(-1)]
  if (!first || !last || first.day === last.day) return <>—</>
  const amounts = values.map(({ value }) => value)
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)]
  const [from, to] = [Date.parse(first.day), Date.parse(last.day)]
  const points = values.map(({ day, value }) => {
    const x = (100 * (Date.parse(day) - from)) / (to - from)
    const y = most === least ? 12 : 22 - (20 * (value - least)) / (most - least)
    return `${x.toFixed(1)},${y.toFixed(1)}`
  })
  return (
    <svg
      className={styles.spark}
      viewBox="0 0 100 24"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <polyline points={points.join(' ')} />
    </svg>
  )
}

const mostShown = 8

/** The indicators against their targets: those that are furthest from theirs first. */
export const IndicatorsBlock = ({ dashboard: { indicators }, question, language }: BlockProps) => {
  const say = sayIn(language)
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const rows = indicators
    .toSorted((one, other) => (one.rate ?? 101) - (other.rate ?? 101))
    .map((one) => ({
      id: one.id,
      cells: [
        <span key="">
          <DocumentLink collection="indicators" id={one.id}>
            {one.title}
          </DocumentLink>{' '}
          <span className={styles.soft}>{one.about}</span>
        </span>,
        <Sparkline key="" values={one.values} />,
        one.current ? (
          <span key="">
            {quantity(one.current.value, one.unit, locale)}
            <br />
            <span className={styles.soft}>{longDate(one.current.day, language)}</span>
          </span>
        ) : (
          say('pas encore de valeur', 'no value yet')
        ),
        one.target === null
          ? say('pas de cible', 'no target')
          : quantity(one.target, one.unit, locale),
        <ProgressBar key="" value={one.rate} language={language} />,
      ],
    }))
  const heads = [
    say('Indicateur', 'Indicator'),
    say('Évolution', 'Way'),
    say('Valeur', 'Value'),
    say('Cible', 'Target'),
    say('Chemin parcouru', 'Way gone'),
  ]
  const table = (some: typeof rows) => (
    <Table
      label={say('Indicateurs', 'Indicators')}
      none={say('Aucun indicateur.', 'No indicator.')}
      heads={heads}
      numbers={[2, 3]}
      rows={some}
    />
  )
  return (
    <Block
      title={reachedInWords(indicators)[language]}
      chart={{ name: 'indicators', question }}
      rule={say(
        'Le chemin parcouru de la valeur initiale à la cible, borné à 0 et 100\u00A0%, d’après la dernière valeur connue au jour choisi.',
        'The way gone from the initial value to the target, between 0 and 100%, by the last value that was known on the day that is looked at.',
      )}
      language={language}
    >
      {table(rows.slice(0, mostShown))}
      {rows.length > mostShown && (
        <details className={styles.more}>
          <summary>
            {say(
              `Et ${String(rows.length - mostShown)} de plus`,
              `And ${String(rows.length - mostShown)} more`,
            )}
          </summary>
          {table(rows.slice(mostShown))}
        </details>
      )}
    </Block>
  )
}
