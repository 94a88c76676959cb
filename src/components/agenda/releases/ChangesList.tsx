import { ArrowRight, CalendarPlus, CalendarX, Move, PenLine, RotateCcw, Trash2 } from 'lucide-react'

import controls from '@/src/components/platform/controls.module.css'
import { Pill, type Tone } from '@/src/components/platform/Pill'
import { textIn } from '@/src/domain/agenda/programme'
import {
  type ChangeKind,
  changeKinds,
  isNothing,
  otherParts,
  type ProgrammeChanges,
  type SessionChange,
  sessionOf,
} from '@/src/domain/agenda/programme-changes'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { slotInWords } from '@/src/formats/schedule/slot-in-words'
import { sayIn } from '@/src/i18n/say'
import type { ProgrammePair } from '@/src/queries/agenda/releases-page'

import styles from './releases.module.css'

const looks = {
  new: { tone: 'done', icon: CalendarPlus },
  moved: { tone: 'running', icon: Move },
  told: { tone: 'upcoming', icon: PenLine },
  resumed: { tone: 'done', icon: RotateCcw },
  cancelled: { tone: 'late', icon: CalendarX },
  gone: { tone: 'dropped', icon: Trash2 },
} satisfies Record<ChangeKind, { tone: Tone; icon: typeof Move }>

type Side = 'before' | 'after'

/** When and where a session is in one of the two programmes, in words. */
const slotOn =
  ({ before, after }: ProgrammePair, language: Language) =>
  (change: SessionChange, side: Side): string => {
    const programme = side === 'before' && before ? before : after
    const session = side === 'before' && 'before' in change ? change.before : sessionOf(change)
    const room = programme.rooms.find(({ id }) => id === session.room)?.name ?? null
    const { timeZone } = programme.event
    return slotInWords({ ...session, room }, { timeZone, language })
  }

type Props = ProgrammePair & { changes: ProgrammeChanges; language: Language }

/** What changes from one programme to another, a line a session, with both slots of one that moves. */
export const ChangesList = ({ before, after, changes, language }: Props) => {
  const say = sayIn(language)
  const slot = slotOn({ before, after }, language)
  if (isNothing(changes))
    return <p className={styles.soft}>{say('Rien ne change.', 'Nothing changes.')}</p>
  const parts = changes.parts.map((part) => otherParts[part][language])
  return (
    <>
      <ul className={styles.changes}>
        {changes.sessions.map((change) => (
          <li key={`${sessionOf(change).id} ${change.kind}`}>
            <Pill {...looks[change.kind]}>{changeKinds[change.kind][language]}</Pill>
            <div>
              <strong>{textIn(sessionOf(change).title, language)}</strong>
              <div className={styles.slots}>
                {change.kind === 'moved' && (
                  <>
                    <span className={styles.was}>{slot(change, 'before')}</span>
                    <ArrowRight size={14} aria-hidden="true" />
                    <span className={controls.hidden}>{say('devient', 'becomes')}</span>
                  </>
                )}
                <span>{slot(change, change.kind === 'gone' ? 'before' : 'after')}</span>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {parts.length > 0 && (
        <p className={styles.soft}>
          {say('Changent aussi\u00A0: ', 'Also changed: ')}
          {parts.join(', ')}.
        </p>
      )}
    </>
  )
}
