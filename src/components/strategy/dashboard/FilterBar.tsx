import Link from 'next/link'

import controls from '@/src/components/platform/controls.module.css'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { filterNames } from '@/src/queries/strategy/dashboard/asked-in-words'

import { dashboardAddress, named } from './asked'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'

type Choice = {
  name: string
  label: string
  all: string
  value: string | undefined
  options: [string, string][]
  /** Whether its options are names, which have one language. */
  areNames?: boolean
}

const numbered = (parts: readonly { id: string; number: number; title: string }[]) =>
  parts.map(({ id, number, title }): [string, string] => [id, `${String(number)}. ${title}`])

const choicesOf = ({
  dashboard: { parts },
  question: { filters },
  language,
}: BlockProps): Choice[] => {
  const say = sayIn(language)
  return [
    {
      name: named.axis,
      label: filterNames.axis[language],
      all: say('Tous', 'All'),
      value: filters.axis,
      options: numbered(parts.axes),
    },
    {
      name: named.orientation,
      label: filterNames.orientation[language],
      all: say('Toutes', 'All'),
      value: filters.orientation,
      options: numbered(parts.orientations),
    },
    {
      name: named.workstream,
      label: filterNames.workstream[language],
      all: say('Tous', 'All'),
      value: filters.workstream,
      options: numbered(parts.workstreams),
    },
    {
      name: named.commune,
      label: filterNames.commune[language],
      all: say('Toutes', 'All'),
      value: filters.commune,
      options: parts.communes.map(({ id, name }) => [id, name]),
      areNames: true,
    },
    {
      name: named.department,
      label: filterNames.department[language],
      all: say('Toutes', 'All'),
      value: filters.department,
      options: parts.departments.map((name) => [name, name]),
      areNames: true,
    },
    {
      name: named.status,
      label: filterNames.status[language],
      all: say('Tous', 'All'),
      value: filters.status,
      options: Object.entries(actionStatuses).map(([status, words]) => [status, words[language]]),
    },
  ]
}

/** Which part of the strategy, and which day: a form that asks for the page again, so that a link can be kept. */
export const FilterBar = (props: BlockProps) => {
  const { dashboard, question, language } = props
  const say = sayIn(language)
  const choices = choicesOf(props)
  const isAsked =
    choices.some(({ value }) => value !== undefined) || question.day !== question.today
  return (
    <form
      className={styles.filters}
      method="get"
      action={dashboardAddress}
      aria-label={say('Filtrer', 'Filter')}
    >
      {choices.map(({ name, label, all, value, options, areNames }) => (
        <label key={name}>
          <span>{label}</span>
          <select className={controls.select} name={name} defaultValue={value ?? ''}>
            <option value="">{all}</option>
            {options.map(([id, option]) => (
              <option key={id} value={id} lang={areNames ? 'fr' : undefined}>
                {option}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span>{say('Au', 'As of')}</span>
        <input
          className={controls.input}
          type="date"
          name="au"
          max={question.today}
          defaultValue={question.day}
        />
      </label>
      {dashboard.meetings.length > 0 && (
        <label>
          <span>{say('Comparer à la séance du', 'Compare with the meeting of')}</span>
          <select className={controls.select} name="depuis" defaultValue={question.since ?? ''}>
            <option value="">{say('La dernière', 'The last one')}</option>
            {dashboard.meetings.map(({ id, day }) => (
              <option key={id} value={id}>
                {longDate(day, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <span className={styles.apply}>
        <button className={controls.button} type="submit">
          {say('Appliquer', 'Apply')}
        </button>
        {isAsked && (
          <Link href={dashboardAddress} prefetch={false}>
            {say('Tout voir, aujourd’hui', 'See all, today')}
          </Link>
        )}
      </span>
    </form>
  )
}
