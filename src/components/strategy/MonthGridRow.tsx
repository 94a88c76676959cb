import controls from '@/src/components/platform/controls.module.css'
import { type ActionStatus, actionStatuses } from '@/src/domain/strategy/action-status'
import type { MonthlyLine } from '@/src/domain/strategy/monthly-line'
import { isOverride, type Weather, weathers } from '@/src/domain/strategy/weather'
import { type Language, longDate } from '@/src/formats/dates'
import type { MonthRow } from '@/src/queries/strategy/month-grid'

import type { Entry } from './kept-month'
import styles from './MonthGrid.module.css'

type Props = {
  row: MonthRow
  line: MonthlyLine
  state: 'same' | 'changed' | 'saved' | 'refused'
  problem: string | undefined
  language: Language
  enter: (change: Entry) => void
}

const isStatus = (text: string): text is ActionStatus => text in actionStatuses
const isWeather = (text: string): text is Weather | 'suggested' =>
  text === 'suggested' || text in weathers

export const MonthGridRow = ({ row, line, state, problem, language, enter }: Props) => {
  const { id, code, title, last, suggested } = row
  const say = (fr: string, en: string) => (language === 'fr' ? fr : en)
  const problemId = `problem-${id}`
  const asksWhy =
    line.weather !== 'suggested' &&
    isOverride({
      weather: line.weather,
      suggestedWeather: line.status === row.status ? suggested : undefined,
    })
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
          data-column="status"
          aria-label={`${say('Statut', 'Status')} ${code}`}
          value={line.status}
          onChange={({ target: { value } }) => {
            if (isStatus(value)) enter({ status: value })
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
          data-column="weather"
          aria-label={`${say('Météo', 'Weather')} ${code}`}
          value={line.weather}
          onChange={({ target: { value } }) => {
            if (isWeather(value)) enter({ weather: value })
          }}
        >
          <option value="suggested">
            {line.status === row.status
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
          data-column="done"
          aria-label={`${say('Ce qui a été fait', 'What was done')} ${code}`}
          aria-invalid={state === 'refused' || undefined}
          aria-describedby={problem === undefined ? undefined : problemId}
          maxLength={2000}
          value={line.done}
          onChange={({ target: { value } }) => {
            enter({ done: value })
          }}
        />
        {line.status === 'blocked' && !(row.status === 'blocked' && row.blockedReason) && (
          <label className={styles.reason}>
            <span>{say('Ce qui bloque', 'What blocks it')}</span>
            <input
              className={controls.input}
              data-column="blockedReason"
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
              data-column="weatherReason"
              maxLength={2000}
              value={line.weatherReason}
              onChange={({ target: { value } }) => {
                enter({ weatherReason: value })
              }}
            />
          </label>
        )}
        {problem !== undefined && (
          <p id={problemId} className={styles.problem}>
            <strong>{say('Refusé\u00A0:', 'Refused:')}</strong> {problem}
          </p>
        )}
        {state === 'saved' && <p className={styles.saved}>{say('Enregistré.', 'Saved.')}</p>}
      </td>
    </tr>
  )
}
