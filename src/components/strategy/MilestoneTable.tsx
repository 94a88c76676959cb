import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { milestoneStateOf, milestoneStates } from '@/src/domain/strategy/milestone-state'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import type { TimelineAction } from './Timeline'
import { MilestoneMark } from './MilestoneMark'
import styles from './Timeline.module.css'

type Props = { actions: readonly TimelineAction[]; today: string; language: Language }

/** The table behind the diamonds, in the order of their due dates. */
export const MilestoneTable = ({ actions, today, language }: Props) => {
  const say = sayIn(language)
  const milestones = actions
    .flatMap(({ id: actionId, code, milestones: some }) =>
      some.map((milestone) => ({ ...milestone, actionId, code })),
    )
    .toSorted((a, b) => a.dueDate.localeCompare(b.dueDate))
  if (milestones.length === 0) return null
  return (
    <details className={styles.behind}>
      <summary>
        {say('Tableau des jalons', 'Table of milestones')} ({milestones.length})
      </summary>
      <table>
        <caption>{say('Jalons par échéance', 'Milestones by due date')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Échéance', 'Due')}</th>
            <th scope="col">{say('Action', 'Action')}</th>
            <th scope="col">{say('Jalon', 'Milestone')}</th>
            <th scope="col">{say('État', 'State')}</th>
          </tr>
        </thead>
        <tbody>
          {milestones.map((milestone) => {
            const state = milestoneStateOf(milestone, today)
            return (
              <tr key={milestone.id}>
                <td>{longDate(milestone.dueDate, language)}</td>
                <td>
                  <a href={readAddress('actions', milestone.actionId)}>{milestone.code}</a>
                </td>
                <th scope="row">
                  <a href={readAddress('milestones', milestone.id)}>{milestone.label}</a>
                </th>
                <td>
                  <MilestoneMark state={state} />{' '}
                  {milestone.doneDate
                    ? `${say('Fait le', 'Done on')} ${longDate(milestone.doneDate, language)}`
                    : milestoneStates[state][language]}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
