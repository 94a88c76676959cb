import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './programme.module.css'
import type { Session } from './use-slots'

type Props = {
  sessions: readonly Session[]
  language: Language
  onJump: (session: string) => void
}

/** Sessions whose move was refused, each with the reason. */
export const RefusedMoves = ({ sessions, language, onJump }: Props) => {
  const say = sayIn(language)
  if (sessions.length === 0) return null
  return (
    <ul className={styles.refused} role="alert">
      {sessions.map(({ id, title, problem }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => {
              onJump(id)
            }}
          >
            {title}
          </button>
          {say('\u00A0: ', ': ')}
          {problem}
        </li>
      ))}
    </ul>
  )
}
