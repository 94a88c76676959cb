import controls from '@/src/components/platform/controls.module.css'
import filters from '@/src/components/strategy/ScopeFilter.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import type { SupportBoard, SupportFilters } from '@/src/queries/places/support-board'

import styles from './support.module.css'

type Props = { board: SupportBoard; asked: SupportFilters; language: Language }

type ChoiceProps = {
  name: string
  label: string
  all: string
  choices: SupportBoard['communes']
  value: string | undefined
}

const Choice = ({ name, label, all, choices, value = '' }: ChoiceProps) => (
  <label>
    <span>{label}</span>
    <select
      className={`${controls.select ?? ''} ${styles.choice ?? ''}`}
      name={name}
      defaultValue={value}
    >
      <option value="">{all}</option>
      {choices.map(({ id, name: choice }) => (
        <option key={id} value={id}>
          {choice}
        </option>
      ))}
    </select>
  </label>
)

/** Whose accompaniments the board shows, and where: a form that asks for the page again. */
export const SupportFilter = ({ board, asked, language }: Props) => {
  const say = sayIn(language)
  return (
    <form className={filters.filter} method="get" aria-label={say('Filtrer', 'Filter')}>
      <Choice
        name="par"
        label={say('Accompagné par', 'Accompanied by')}
        all={say('Tout le monde', 'Everyone')}
        choices={board.companions}
        value={asked.companion}
      />
      <Choice
        name="commune"
        label={say('Commune', 'Commune')}
        all={say('Toutes', 'All')}
        choices={board.communes}
        value={asked.commune}
      />
      <button className={controls.button} type="submit">
        {say('Filtrer', 'Filter')}
      </button>
    </form>
  )
}
