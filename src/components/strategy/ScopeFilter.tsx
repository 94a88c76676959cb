import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import type { Scope } from '@/src/queries/strategy/daily-actions'

import styles from './ScopeFilter.module.css'

type Props = {
  orientations: readonly { id: string; number: number; title: string }[]
  scope: Scope
  language: Language
  /** Shows one’s own actions unless told otherwise. */
  mineFirst?: boolean
}

/** Which actions a page shows: a form that asks for the page again, so that a link can be kept. */
export const ScopeFilter = ({ orientations, scope, language, mineFirst = false }: Props) => {
  const say = sayIn(language)
  return (
    <form className={styles.filter} method="get" aria-label={say('Filtrer', 'Filter')}>
      <label>
        <span>{say('Orientation', 'Orientation')}</span>
        <select
          className={controls.select}
          name="orientation"
          defaultValue={scope.orientation ?? ''}
        >
          <option value="">{say('Toutes', 'All')}</option>
          {orientations.map(({ id, number, title }) => (
            <option key={id} value={id}>
              {number}. {title}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.tick}>
        {mineFirst ? (
          <input type="checkbox" name="all" value="true" defaultChecked={!scope.mine} />
        ) : (
          <input type="checkbox" name="mine" value="true" defaultChecked={scope.mine} />
        )}
        <span>
          {mineFirst
            ? say('Toutes les actions', 'All actions')
            : say('Mes actions seulement', 'My actions only')}
        </span>
      </label>
      <button className={controls.button} type="submit">
        {say('Filtrer', 'Filter')}
      </button>
    </form>
  )
}
