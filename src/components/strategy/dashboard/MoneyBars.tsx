import { useId } from 'react'

import { euros } from '@/src/domain/strategy/money/amount'
import { sayIn } from '@/src/i18n/say'

import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'

type Money = NonNullable<BlockProps['dashboard']['money']>
type Line = Money['workstreams'][number]

/** Each thinner than the one before, so that they are told apart without their colour. */
const measures = [
  { name: 'committed', height: 12 },
  { name: 'paid', height: 8 },
  { name: 'certified', height: 4 },
] as const

/** What is committed, paid and certified within what is planned, all volets on one scale; unknown is hatched. */
const Bar = ({ line, most }: { line: Line; most: number }) => {
  const hatch = useId()
  const of = (cents: number) => (100 * cents) / most
  return (
    <svg
      className={styles.money}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {line.plannedCents === null ? (
        <>
          <pattern id={hatch} width="2" height="12" patternUnits="userSpaceOnUse">
            <path d="M0 12 2 0" data-measure="unknown" />
          </pattern>
          <rect width="100" height="12" fill={`url(#${hatch})`} />
        </>
      ) : (
        <rect width={of(line.plannedCents)} height="12" data-measure="planned" />
      )}
      {measures.map(({ name, height }) => (
        <rect
          key={name}
          width={of(line[`${name}Cents`])}
          y={12 - height}
          height={height}
          data-measure={name}
        />
      ))}
    </svg>
  )
}

type Props = Pick<Money, 'workstreams'> & Pick<BlockProps, 'language'>

/** The money of each volet as a bar, with what is committed and planned beside it. */
export const MoneyBars = ({ workstreams, language }: Props) => {
  const say = sayIn(language)
  const amounts = workstreams.flatMap((one) => [
    one.plannedCents ?? 0,
    one.committedCents,
    one.paidCents,
    one.certifiedCents,
  ])
  const most = Math.max(1, ...amounts)
  const words = {
    planned: say('prévu', 'planned'),
    committed: say('engagé', 'committed'),
    paid: say('payé', 'paid'),
    certified: say('certifié', 'certified'),
    unknown: say('prévu non connu', 'planned, not known'),
  }
  return (
    <>
      <ul className={styles.moneys}>
        {workstreams.map((line) => (
          <li key={line.id}>
            <span>
              {line.title === null
                ? say('Sans volet', 'No workstream')
                : `${String(line.number)}. ${line.title}`}
            </span>
            <Bar line={line} most={most} />
            <span>
              <strong>{euros(line.committedCents, language)}</strong> /{' '}
              {line.isPlannedInPart && line.plannedCents !== null && say('au moins ', 'at least ')}
              {line.plannedCents === null
                ? say('non connu', 'not known')
                : euros(line.plannedCents, language)}
            </span>
          </li>
        ))}
      </ul>
      <ul className={styles.legend} aria-hidden="true">
        {Object.entries(words).map(([name, word]) => (
          <li key={name}>
            <svg className={styles.money} viewBox="0 0 12 12">
              <rect
                width="12"
                y={12 - (measures.find((one) => one.name === name)?.height ?? 12)}
                height={measures.find((one) => one.name === name)?.height ?? 12}
                data-measure={name}
              />
            </svg>
            {word}
          </li>
        ))}
      </ul>
    </>
  )
}
