import { ChevronDown, TriangleAlert } from 'lucide-react'
import { useId, useState } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { actionStatuses, isActionStatus } from '@/src/domain/strategy/action-status'
import { actionWarnings } from '@/src/domain/strategy/action.warnings'
import type { MonthlyLine } from '@/src/domain/strategy/monthly-line'
import { isMonthlyWeather } from '@/src/domain/strategy/monthly-line'
import type { SuggestedWeather } from '@/src/domain/strategy/suggested-weather'
import { isOverride, weathers } from '@/src/domain/strategy/weather'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { MonthRow } from '@/src/queries/strategy/month-grid'

import type { Entry } from './month-draft'
import styles from './MonthGrid.module.css'
import { MonthGridMilestones } from './MonthGridMilestones'
import type { Refusal } from './send-month'

type Props = {
  row: MonthRow
  /** What the facts say on the date of the report, and why, where that is known. */
  suggested: SuggestedWeather | undefined
  /** The day of the report. */
  date: string
  today: string
  line: MonthlyLine
  state: 'same' | 'changed' | 'saved' | 'refused'
  refusal: Refusal | undefined
  language: Language
  enter: (change: Entry) => void
}

const columns = [
  'status',
  'weather',
  'done',
  'blockedReason',
  'weatherReason',
  'next',
  'risks',
  'milestones',
]
/** What is folded until someone asks for it, or something is wrong there. */
const folded = ['risks', 'milestones']

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
  const { id, code, title, last, milestones } = row
  const say = sayIn(language)
  const problemId = `problem-${id}`
  const moreId = useId()
  const ticks = line.milestones ?? []
  const [isOpened, setIsOpened] = useState<boolean>()
  const isFoldedRefused = refusal !== undefined && folded.includes(refusal.path)
  const isOpen = isFoldedRefused || (isOpened ?? (line.risks !== '' || ticks.length > 0))
  const isAsSuggested = line.status === row.status && ticks.length === 0
  const suggested = isAsSuggested ? props.suggested : undefined
  const asksWhyBlocked =
    (line.status === 'blocked' && !(row.status === 'blocked' && row.blockedReason)) ||
    refusal?.path === 'blockedReason'
  const asksWhy =
    (line.weather !== 'suggested' &&
      isOverride({ weather: line.weather, suggestedWeather: suggested?.weather })) ||
    refusal?.path === 'weatherReason'
  const late = milestones.filter(({ dueDate }) => dueDate.slice(0, 10) < props.today).length
  const warnings = actionWarnings(
    { ...row, status: line.status },
    { milestones: row.open.filter((one) => !ticks.some((tick) => tick.id === one.id)) },
    props.today,
  )
  const fieldAt = (column: string) => fieldProps(column, refusal, problemId)
  const problem = refusal && (
    <p id={problemId} className={styles.problem}>
      <strong>{say('Refusé\u00A0:', 'Refused:')}</strong> {refusal.message}
    </p>
  )
  return (
    <>
      <tr data-row={id} data-state={state} data-open={isOpen || undefined}>
        <th scope="row">
          <span className={styles.code}>{code}</span> {title}
          <span className={styles.last}>
            {last
              ? `${say('Dernier point\u00A0:', 'Last report:')} ${longDate(last.date, language)}, ${weathers[last.weather][language].toLowerCase()}`
              : say('Aucun point d’avancement', 'No progress report')}
          </span>
          {warnings.map(({ path, message }) => (
            <span key={path} className={styles.warning}>
              <TriangleAlert size={14} aria-hidden="true" /> {message[language]}
            </span>
          ))}
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
                ? `${say('D’après les faits\u00A0:', 'From the facts:')} ${weathers[suggested.weather][language].toLowerCase()}`
                : say('D’après les faits', 'From the facts')}
            </option>
            {Object.entries(weathers).map(([weather, label]) => (
              <option key={weather} value={weather}>
                {label[language]}
              </option>
            ))}
          </select>
          {line.weather === 'suggested' && (
            <span className={styles.because}>
              {suggested?.because[language] ??
                say('calculée à l’enregistrement', 'computed when it is saved')}
            </span>
          )}
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
          {!isFoldedRefused && problem}
          {state === 'saved' && <p className={styles.saved}>{say('Enregistré.', 'Saved.')}</p>}
        </td>
        <td data-head={say('Prochaine étape', 'Next step')}>
          <input
            className={controls.input}
            {...fieldAt('next')}
            aria-label={`${say('Prochaine étape', 'Next step')} ${code}`}
            maxLength={2000}
            value={line.next}
            onChange={({ target: { value } }) => {
              enter({ next: value })
            }}
          />
        </td>
        <td>
          <button
            type="button"
            className={styles.more}
            aria-expanded={isOpen}
            aria-controls={moreId}
            onClick={() => {
              setIsOpened(!isOpen)
            }}
          >
            {milestones.length === 0
              ? say('Risques', 'Risks')
              : `${say('Risques', 'Risks')}, ${String(milestones.length)} ${milestones.length > 1 ? say('jalons', 'milestones') : say('jalon', 'milestone')}`}
            <span className={controls.hidden}> {code}</span>
            <ChevronDown size={16} aria-hidden="true" />
          </button>
          {late > 0 && (
            <span className={styles.late}>
              {say(`${String(late)} en retard`, `${String(late)} late`)}
            </span>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr id={moreId} data-row={id} data-more={state}>
          <td colSpan={6}>
            <div className={styles.folded}>
              <label className={styles.reason}>
                <span>
                  {say('Risques', 'Risks')}
                  <span className={controls.hidden}> {code}</span>
                </span>
                <input
                  className={controls.input}
                  {...fieldAt('risks')}
                  maxLength={2000}
                  value={line.risks}
                  onChange={({ target: { value } }) => {
                    enter({ risks: value })
                  }}
                />
              </label>
              {milestones.length > 0 && (
                <MonthGridMilestones
                  milestones={milestones}
                  ticks={ticks}
                  date={props.date}
                  today={props.today}
                  field={fieldAt('milestones')}
                  language={language}
                  tick={(ticked) => {
                    enter({ milestones: ticked })
                  }}
                />
              )}
              {isFoldedRefused && problem}
            </div>
          </td>
        </tr>
      )}
    </>
  )
}
