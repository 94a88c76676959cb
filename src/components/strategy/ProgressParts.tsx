import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import type { Figure, Kind } from '@/src/domain/strategy/figure'
import { valueInWords } from '@/src/domain/strategy/words'

import styles from './progress.module.css'

const kinds: Record<Kind, Bilingual> = {
  milestone: { fr: 'Jalon', en: 'Milestone' },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  action: { fr: 'Action', en: 'Action' },
  orientation: { fr: 'Orientation', en: 'Orientation' },
}

const heads: Bilingual[] = [
  { fr: 'Part', en: 'Part' },
  { fr: 'Nature', en: 'Kind' },
  { fr: 'Fait', en: 'Fact' },
  { fr: 'Poids', en: 'Weight' },
  { fr: 'Valeur', en: 'Value' },
]

type Props = { figure: Figure; language: Language }

/** Where a figure comes from, part by part. */
export const ProgressParts = ({ figure: { inputs, rule }, language }: Props) => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: the keyboard has to reach it
  <div className={styles.scroll} role="region" aria-label={rule[language]} tabIndex={0}>
    <table className={styles.parts}>
      <caption>{rule[language]}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head.en} scope="col" className={index > 2 ? styles.figure : undefined}>
              {head[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inputs.map(({ kind, id, label, weight, value, bounds, fact }) => (
          <tr key={`${kind} ${id}`}>
            <th scope="row">{label}</th>
            <td>{kinds[kind][language]}</td>
            <td>{fact[language]}</td>
            <td className={styles.figure}>{weight.toLocaleString(language)}</td>
            <td className={styles.figure}>{valueInWords({ value, bounds })[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
