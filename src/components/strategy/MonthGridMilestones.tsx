import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { DoneMilestone } from '@/src/domain/strategy/monthly-line'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { MonthRow } from '@/src/queries/strategy/month-grid'

import styles from './MonthGrid.module.css'

type Props = {
  milestones: MonthRow['milestones']
  ticks: readonly DoneMilestone[]
  /** The day of the report: when a milestone is done, unless said. */
  date: string
  today: string
  /** What is wrong with them, said to the first. */
  field: Record<string, unknown>
  language: Language
  tick: (days: Record<string, string>) => void
}

/** The milestones of a line that are late or due this month, each to be ticked as done. */
export const MonthGridMilestones = (props: Props) => {
  const { milestones, ticks, date, today, field, language, tick } = props
  const say = sayIn(language)
  const days = Object.fromEntries(ticks.map(({ id, doneDate }) => [id, doneDate]))
  return (
    <fieldset className={styles.milestones}>
      <legend>{say('Jalons faits', 'Milestones done')}</legend>
      {milestones.map(({ id, label, dueDate }, index) => {
        const doneDate = days[id]
        return (
          <div key={id}>
            <label>
              <input
                type="checkbox"
                {...(index === 0 && field)}
                checked={doneDate !== undefined}
                onChange={({ target: { checked } }) => {
                  tick(
                    checked
                      ? { ...days, [id]: date }
                      : Object.fromEntries(Object.entries(days).filter(([one]) => one !== id)),
                  )
                }}
              />
              <span>
                {label}
                <span className={styles.due}>
                  {say('prévu le', 'due on')} {longDate(dueDate, language)}
                  {dueDate.slice(0, 10) < today && ` (${say('en retard', 'late')})`}
                </span>
              </span>
            </label>
            {doneDate !== undefined && (
              <input
                className={controls.input}
                type="date"
                aria-label={`${say('Fait le', 'Done on')} ${label}`}
                value={doneDate}
                max={today}
                onChange={({ target: { value } }) => {
                  tick({ ...days, [id]: value || date })
                }}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
