import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { Comparison } from '@/src/queries/committee/comparison'

import { todayInAddress } from './asked'
import styles from './comparison.module.css'

type Props = { comparison: Comparison; language: Language }

/** From which meeting, and to which one or today. It works without a script. */
export const Sides = ({ comparison: { before, after, stages }, language }: Props) => {
  const say = sayIn(language)
  const options = stages.map(({ id, title, day, seal }) => ({
    value: id ?? todayInAddress,
    label:
      id === null
        ? say('Aujourd’hui', 'Today')
        : `${longDate(day, language)} · ${title ?? ''}${seal ? '' : say(' (pas d’état figé)', ' (no snapshot)')}`,
  }))
  const sides = [
    { name: 'de', label: say('De', 'From'), stage: before, among: options.slice(1) },
    { name: 'a', label: say('À', 'To'), stage: after, among: options },
  ]
  if (options.length === 1) return null
  return (
    <form className={styles.sides} method="get" action="/admin/comparaison">
      {sides.map(({ name, label, stage, among }) => (
        <label key={name}>
          {label}
          <select
            className={controls.select}
            name={name}
            defaultValue={stage?.id ?? todayInAddress}
          >
            {among.map(({ value, label: said }) => (
              <option key={value} value={value}>
                {said}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button className={controls.button} type="submit">
        {say('Comparer', 'Compare')}
      </button>
    </form>
  )
}
