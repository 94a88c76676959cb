import type { CSSProperties } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { isLate } from '@/src/domain/strategy/action-status'
import {
  type MilestoneState,
  milestonesInWords,
  milestoneStateOf,
  milestoneStates,
} from '@/src/domain/strategy/milestone-state'
import { drawnOn, positionOn, type Scale } from '@/src/domain/strategy/timeline'
import { longDate, periodText } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { readTimeline } from '@/src/queries/strategy/daily-actions'

import { MilestoneMark } from './MilestoneMark'
import { StatusBadge } from './StatusBadge'
import styles from './Timeline.module.css'

export type TimelineAction = Awaited<ReturnType<typeof readTimeline>>['actions'][number]
type Orientation = { id: string; number: number; title: string }

type Axis = { scale: Scale | undefined; today: string; language: Language }
type Props = Axis & { groups: { orientation: Orientation; actions: TimelineAction[] }[] }

const at = (percent: number): CSSProperties => ({ insetInlineStart: `${percent.toFixed(2)}%` })

/** What the shapes mean, where today is, and how many dates are left out. */
export const TimelineKey = ({ scale, today, left, language }: Axis & { left: number }) => {
  const say = sayIn(language)
  const isOutside = scale && positionOn(scale, today) === undefined
  return (
    <ul className={styles.key} aria-label={say('Légende', 'Key')}>
      <li>
        <span className={`${styles.bar ?? ''} ${styles.sample ?? ''}`} />{' '}
        {say('du début à la fin', 'from start to end')}
      </li>
      {(['done', 'upcoming', 'late'] as const).map((state) => (
        <li key={state}>
          <MilestoneMark state={state} /> {say('jalon', 'milestone')}{' '}
          {state === 'done' ? say('fait', 'done') : milestoneStates[state][language].toLowerCase()}
        </li>
      ))}
      <li>
        <span className={styles.today} data-sample />{' '}
        {isOutside
          ? say(
              `aujourd’hui, ${longDate(today, language)}\u00A0: hors de la période dessinée`,
              `today, ${longDate(today, language)}: outside the period drawn`,
            )
          : `${say('aujourd’hui', 'today')}, ${longDate(today, language)}`}
      </li>
      {left > 0 && (
        <li>
          {say(
            `${String(left)} ${left > 1 ? 'dates ne sont pas dessinées' : 'date n’est pas dessinée'}\u00A0: avant 1990 ou après 2100, à corriger`,
            `${String(left)} ${left > 1 ? 'dates are' : 'date is'} not drawn: before 1990 or after 2100, to be corrected`,
          )}
        </li>
      )}
    </ul>
  )
}

/** A table whose last column is drawn: what is drawn is also in words in those before it. */
export const Timeline = ({ groups, scale, today, language }: Props) => {
  const say = sayIn(language)
  return (
    <table className={styles.timeline}>
      <caption>{say('Actions par orientation', 'Actions by orientation')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Action', 'Action')}</th>
          <th scope="col">{say('Statut', 'Status')}</th>
          <th scope="col">{say('Dates et jalons', 'Dates and milestones')}</th>
          <th scope="col" className={styles.track}>
            <span className={styles.marks}>
              {scale?.marks.map(({ day, year, quarter = 1 }, index) => (
                <span key={day} style={at(positionOn(scale, day) ?? 0)}>
                  {(quarter === 1 || index === 0) && <b>{year}</b>}
                  {scale.marks[0]?.quarter && ` ${say('T', 'Q')}${String(quarter)}`}
                </span>
              ))}
            </span>
          </th>
        </tr>
      </thead>
      {groups.map(({ orientation, actions }) => (
        <tbody key={orientation.id}>
          <tr className={styles.orientation}>
            <th colSpan={4} scope="rowgroup">
              {orientation.number}. {orientation.title}
            </th>
          </tr>
          {actions.map((action) => (
            <Row key={action.id} action={action} axis={{ scale, today, language }} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

const Row = ({ action, axis }: { action: TimelineAction; axis: Axis }) => {
  const { scale, today, language } = axis
  const say = sayIn(language)
  const states = action.milestones.map((milestone) => milestoneStateOf(milestone, today))
  return (
    <tr>
      <th scope="row">
        <a href={readAddress('actions', action.id)}>
          <span className={styles.code}>{action.code}</span> {action.title}
        </a>
      </th>
      <td>
        <StatusBadge status={action.status} late={isLate(action, today)} language={language} />
      </td>
      <td className={styles.words}>
        {periodText(action, language) || say('Sans dates', 'No dates')}
        {action.sampleFollowUp && ` ${say('(exemple)', '(sample)')}`}
        <span>{milestonesInWords(states)[language]}</span>
      </td>
      <td className={styles.track}>
        {scale && <Drawing action={action} states={states} scale={scale} axis={axis} />}
      </td>
    </tr>
  )
}

/** Hidden from screen readers, which have the words beside it and the table behind it. */
const Drawing = ({
  action,
  states,
  scale,
  axis: { today, language },
}: {
  action: TimelineAction
  states: readonly MilestoneState[]
  scale: Scale
  axis: Axis
}) => {
  const drawn = drawnOn(scale, action)
  const now = positionOn(scale, today)
  return (
    <span className={styles.drawing} aria-hidden="true">
      {scale.marks.map(({ day }) => (
        <span key={day} className={styles.rule} style={at(positionOn(scale, day) ?? 0)} />
      ))}
      {now !== undefined && <span className={styles.today} style={at(now)} />}
      {drawn.kind === 'bar' && (
        <span
          className={styles.bar}
          style={{ ...at(drawn.at), inlineSize: `${drawn.width.toFixed(2)}%` }}
        />
      )}
      {(drawn.kind === 'start' || drawn.kind === 'end') && (
        <span className={styles.edge} data-kind={drawn.kind} style={at(drawn.at)} />
      )}
      {action.milestones.map(({ id, label, dueDate, doneDate }, index) => {
        const state = states[index] ?? 'upcoming'
        const day = doneDate ?? dueDate
        const place = positionOn(scale, day)
        if (place === undefined) return null
        return (
          <span key={id} className={styles.milestone} style={at(place)}>
            <MilestoneMark
              state={state}
              title={`${label}, ${longDate(day, language)} (${milestoneStates[state][language].toLowerCase()})`}
            />
          </span>
        )
      })}
    </span>
  )
}
