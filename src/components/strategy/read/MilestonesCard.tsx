import Link from 'next/link'

import { Part } from '@/src/components/platform/read/Part'
import styles from '@/src/components/platform/read/read.module.css'
import { milestoneInWords } from '@/src/components/strategy/milestone-in-words'
import { MilestoneMark } from '@/src/components/strategy/MilestoneMark'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { dayOnLine } from '@/src/domain/strategy/milestone-line'
import { milestoneStateOf } from '@/src/domain/strategy/milestone-state'
import { sayIn } from '@/src/i18n/say'
import type { ActionPage } from '@/src/queries/strategy/action-page'

import own from './action.module.css'

type Milestones = ActionPage['milestones']
type Props = { milestones: Milestones; today: string; language: Language }

/** Beyond so many, they are one under the other. */
const mostAbreast = 7

/** The milestones of an action on a line, with today on it; upright where there is no room. */
export const MilestonesCard = ({ milestones, today, language }: Props) => {
  const say = sayIn(language)
  const title = say('Jalons', 'Milestones')
  if (milestones.length === 0)
    return (
      <Part title={title}>
        <p className={styles.empty}>{say('Aucun jalon.', 'No milestone.')}</p>
      </Part>
    )
  const at = dayOnLine(
    milestones.map(({ dueDate }) => dueDate),
    today,
  )
  return (
    <Part title={title}>
      <ol className={own.line} data-long={milestones.length > mostAbreast || undefined}>
        <li className={own.elapsed} style={{ width: `${String(at)}%` }} aria-hidden="true" />
        <li
          className={own.now}
          style={{ left: `${String(at)}%` }}
          data-end={at > 85 || undefined}
          aria-hidden="true"
        >
          {say('aujourd’hui', 'today')}
        </li>
        {milestones.map((milestone) => {
          const state = milestoneStateOf(milestone, today)
          return (
            <li key={milestone.id} className={own.step} data-state={state}>
              <MilestoneMark state={state} />
              <Link
                className={own.label}
                href={readAddress('milestones', milestone.id)}
                prefetch={false}
              >
                {milestone.label}
              </Link>
              <span className={own.when}>{milestoneInWords(milestone, today, language)}</span>
            </li>
          )
        })}
      </ol>
    </Part>
  )
}
