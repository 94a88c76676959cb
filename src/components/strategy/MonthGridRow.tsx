import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { actionStatuses, isActionStatus } from '@/src/domain/strategy/action-status'
import type { MonthlyLine } from '@/src/domain/strategy/monthly-line'
import { isMonthlyWeather } from '@/src/domain/strategy/monthly-line'
import { isOverride, type Weather, weathers } from '@/src/domain/strategy/weather'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { MonthRow } from '@/src/queries/strategy/month-grid'

import type { Entry } from './month-draft'
import styles from './MonthGrid.module.css'
import type { Refusal } from './send-month'

type Props = {
  row: MonthRow
  /** What the facts say on the date of the report, where that is known. */
  suggested: Weather | undefined
  line: MonthlyLine
  state: 'same' | 'changed' | 'saved' | 'refused'
  refusal: Refusal | undefined
  language: Language
  enter: (change: Entry) => void
}

const columns = ['status', 'weather', 'done', 'blockedReason', 'weatherReason']

/** Where a refused line is mended: a line that is wrong as a whole, from its main field. */
export const columnOf = ({ path }: Refusal): string => (columns.includes(path) ? path : 'done')

/** The column of a field, and what is wrong with it. */
const fieldProps = (column: string, refusal: Refusal | undefined, problemId: string) => ({
  'data-column': column,
  'aria-invalid': refusal?.path === column || undefined,
  'aria-describedby': refusal && columnOf(refusal) === column ? problemId : undefined,
})

export const MonthGridRow = (props: Props) => {
  const { row, line, state, refusal, language, enter } = props
  const { id, code, title, last } = row
  const say = sayIn(language)
  const problemId = `problem-${id}`
  const suggested = line.status === row.status ? props.suggested : undefined
  const asksWhyBlocked =
    (line.status === 'blocked' && !(row.status === 'blocked' && row.blockedReason)) ||
    refusal?.path === 'blockedReason'
  const asksWhy =
    (line.weather !== 'suggested' &&
      isOverride({ weather: line.weather, suggestedWeather: suggested })) ||
    refusal?.path === 'weatherReason'
  const fieldAt = (column: string) => fieldProps(column, refusal, problemId)
  return (
    <tr data-row={id} data-state={state}>
      <th scope="row">
        <span className={styles.code}>{code}</span> {title}
        <span className={styles.last}>
          {last
            ? `${say('Dernier point', 'Last report')}${say('\u00A0:', ':')} ${longDate(last.date, language)}, ${weathers[last.weather][language].toLowerCase()}`
            : say('Aucun point d’avancement', 'No progress report')}
        </span>
      </th>
      <td data-head={say('Statut', 'Status')}>
        <select
          className={controls.select}
          {...fieldAt('status')}
          aria-label={`${say('Statut', 'Status')} ${code}`}
          value={line.status}
          onChange={({ target: { value } }) => {
            if (isActionStatus(value)) enter({ status: value })
          }}
        >
          {Object.entries(actionStatuses).map(([status, label]) => (
            <option key={status} value={status}>
              {label[language]}
            </option>
          ))}
        </select>
      </td>
      <td data-head={say('Météo', 'Weather')}>
        <select
          className={controls.select}
          {...fieldAt('weather')}
          aria-label={`${say('Météo', 'Weather')} ${code}`}
          value={line.weather}
          onChange={({ target: { value } }) => {
            if (isMonthlyWeather(value)) enter({ weather: value })
          }}
        >
          <option value="suggested">
            {suggested
              ? `${say('D’après les faits', 'From the facts')}${say('\u00A0:', ':')} ${weathers[suggested][language].toLowerCase()}`
              : say('D’après les faits', 'From the facts')}
          </option>
          {Object.entries(weathers).map(([weather, label]) => (
            <option key={weather} value={weather}>
              {label[language]}
            </option>
          ))}
        </select>
      </td>
      <td data-head={say('Ce qui a été fait', 'What was done')}>
        <input
          className={controls.input}
          {...fieldAt('done')}
          aria-label={`${say('Ce qui a été fait', 'What was done')} ${code}`}
          maxLength={2000}
          value={line.done}
          onChange={({ target: { value } }) => {
            enter({ done: value })
          }}
        />
        {asksWhyBlocked && (
          <label className={styles.reason}>
            <span>{say('Ce qui bloque', 'What blocks it')}</span>
            <input
              className={controls.input}
              {...fieldAt('blockedReason')}
              maxLength={2000}
              value={line.blockedReason}
              onChange={({ target: { value } }) => {
                enter({ blockedReason: value })
              }}
            />
          </label>
        )}
        {asksWhy && (
          <label className={styles.reason}>
            <span>{say('Pourquoi cette météo', 'Why this weather')}</span>
            <input
              className={controls.input}
              {...fieldAt('weatherReason')}
              maxLength={2000}
              value={line.weatherReason}
              onChange={({ target: { value } }) => {
                enter({ weatherReason: value })
              }}
            />
          </label>
        )}
        {refusal && (
          <p id={problemId} className={styles.problem}>
            <strong>{say('Refusé\u00A0:', 'Refused:')}</strong> {refusal.message}
          </p>
        )}
        {state === 'saved' && <p className={styles.saved}>{say('Enregistré.', 'Saved.')}</p>}
      </td>
    </tr>
  )
}
