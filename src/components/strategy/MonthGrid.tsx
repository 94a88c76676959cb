'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

import { flushSync } from 'react-dom'

import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { MonthlyLine } from '@/src/domain/strategy/monthly-line'
import { sayIn } from '@/src/i18n/say'
import type { MonthRow } from '@/src/queries/strategy/month-grid'

import { type Entry, useMonthDraft } from './month-draft'
import styles from './MonthGrid.module.css'
import { columnOf, MonthGridRow } from './MonthGridRow'
import { type Refusal, sendMonth } from './send-month'

type Props = { rows: readonly MonthRow[]; today: string; userId: string; language: Language }

/** The milestones that are ticked, of those that the line still shows. */
const ticked = (row: MonthRow, { milestones = {} }: Entry) =>
  row.milestones.flatMap(({ id }) => {
    const doneDate = milestones[id]
    return doneDate ? [{ id, doneDate }] : []
  })

const asEntered = (row: MonthRow, entry: Entry = {}): MonthlyLine => ({
  action: row.id,
  updatedAt: row.updatedAt,
  status: row.status,
  blockedReason: row.blockedReason,
  weather: 'suggested',
  weatherReason: '',
  done: '',
  next: '',
  risks: '',
  ...entry,
  milestones: ticked(row, entry),
})

const isChanged = (row: MonthRow, line: MonthlyLine) =>
  JSON.stringify(line) !== JSON.stringify(asEntered(row))

/** How many lines a key goes down, if it goes anywhere. */
const stepOf = ({ key, shiftKey, altKey }: KeyboardEvent): number => {
  if (altKey) return 0 // Alt and an arrow open a list of choices
  if (key === 'ArrowDown') return 1
  if (key === 'ArrowUp') return -1
  return key === 'Enter' ? (shiftKey ? -1 : 1) : 0
}

/** The progress of the month, entered as in a spreadsheet and saved at once. */
export const MonthGrid = ({ rows: given, today, userId, language }: Props) => {
  const [rows, setRows] = useState(given)
  const { date: storedDate, entries, enter, forget, setDate } = useMonthDraft(userId)
  const [chosenDate, setChosenDate] = useState<string>()
  const date = chosenDate ?? storedDate ?? today
  const [refused, setRefused] = useState<Partial<Record<string, Refusal>>>({})
  const [saved, setSaved] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const table = useRef<HTMLTableElement>(null)
  const say = sayIn(language)

  const lines = rows
    .map((row) => ({ row, line: asEntered(row, entries[row.id]) }))
    .filter(({ row, line }) => isChanged(row, line))
    .map(({ line }) => line)
  const count = lines.length

  useEffect(() => {
    if (count === 0) return
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
    }
  }, [count])

  const change = (row: MonthRow, entry: Entry) => {
    if (isChanged(row, asEntered(row, { ...entries[row.id], ...entry }))) enter(date, row.id, entry)
    else forget([row.id])
  }

  const focus = (row: string | undefined, column: string) => {
    if (row === undefined) return
    const cellAt = (name: string) =>
      table.current?.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${name}"]`)
    const cell = cellAt(column) ?? cellAt('done') // what is folded in another line is not there
    cell?.focus()
    if (cell instanceof HTMLInputElement) cell.select()
  }

  const save = async () => {
    if (busy || count === 0) return
    setBusy(true)
    const answer = await sendMonth(date, lines, language)
    setBusy(false)
    if ('problem' in answer) {
      setSaid(
        `${answer.problem} ${say('Votre saisie est gardée sur cet appareil.', 'Your entry is kept on this device.')}`,
      )
      return
    }
    setChosenDate(date) // what is entered next is of the same day, though nothing keeps it any more
    const done = new Map(answer.saved.map(({ action, ...now }) => [action, now]))
    setRows((before) =>
      before.map((row) => {
        const line = lines.find(({ action }) => action === row.id)
        const now = done.get(row.id)
        if (!line || !now) return row
        const noted = new Set(line.milestones?.map(({ id }) => id))
        return {
          ...row,
          ...now,
          status: line.status,
          blockedReason: line.blockedReason ?? '',
          milestones: row.milestones.filter(({ id }) => !noted.has(id)),
          open: row.open.filter(({ id }) => !noted.has(id)),
        }
      }),
    )
    forget([...done.keys()], entries) // what was typed meanwhile stays
    setSaved([...done.keys()])
    const [good, bad] = [done.size, answer.refused.length]
    setSaid(
      say(
        `${String(good)} ${good > 1 ? 'lignes enregistrées' : 'ligne enregistrée'}, ${String(bad)} ${bad > 1 ? 'refusées, gardées ci-dessous avec leur raison' : 'refusée'}${bad === 1 ? ', gardée ci-dessous avec sa raison' : ''}.`,
        `${String(good)} ${good === 1 ? 'line' : 'lines'} saved, ${String(bad)} refused${bad > 0 ? ', kept below with the reason' : ''}.`,
      ),
    )
    // At once: a field that the refusal asks for is there then, and takes the focus.
    flushSync(() => {
      setRefused(Object.fromEntries(answer.refused.map((one) => [one.action, one])))
    })
    const [first] = answer.refused
    if (first) focus(first.action, columnOf(first))
  }

  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void save()
      return
    }
    const step = stepOf(event)
    const { target } = event
    if (step === 0 || !(target instanceof HTMLElement) || !target.dataset.column) return
    event.preventDefault()
    const at = rows.findIndex(
      ({ id }) => id === target.closest<HTMLElement>('[data-row]')?.dataset.row,
    )
    const { column } = target.dataset
    focus(
      rows[at + step]?.id,
      ['weatherReason', 'blockedReason'].includes(column) ? 'done' : column,
    )
  }

  return (
    <>
      <div className={styles.bar}>
        <label>
          <span>{say('Date du point', 'Date of the report')}</span>
          <input
            className={controls.input}
            type="date"
            value={date}
            max={today}
            onChange={({ target: { value } }) => {
              setChosenDate(value || today)
              setDate(value || today)
            }}
          />
        </label>
        <button
          className={`${controls.button ?? ''} ${controls.primary ?? ''}`}
          type="button"
          aria-disabled={busy || count === 0}
          onClick={() => {
            void save()
          }}
        >
          {count === 0
            ? say('Rien à enregistrer', 'Nothing to save')
            : say(
                `Enregistrer ${String(count)} ${count > 1 ? 'lignes' : 'ligne'}`,
                `Save ${String(count)} ${count > 1 ? 'lines' : 'line'}`,
              )}
        </button>
        <p role="status">{said}</p>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the fields it holds */}
      <table ref={table} className={styles.grid} onKeyDown={press}>
        <caption>{say('Saisie du mois', 'Progress of the month')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Action', 'Action')}</th>
            <th scope="col">{say('Statut', 'Status')}</th>
            <th scope="col">{say('Météo', 'Weather')}</th>
            <th scope="col">{say('Ce qui a été fait', 'What was done')}</th>
            <th scope="col">{say('Prochaine étape', 'Next step')}</th>
            <th scope="col">{say('Risques et jalons', 'Risks and milestones')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MonthGridRow
              key={row.id}
              row={row}
              suggested={date === today ? row.suggested : undefined}
              date={date}
              today={today}
              line={asEntered(row, entries[row.id])}
              state={
                refused[row.id] !== undefined
                  ? 'refused'
                  : isChanged(row, asEntered(row, entries[row.id]))
                    ? 'changed'
                    : saved.includes(row.id)
                      ? 'saved'
                      : 'same'
              }
              refusal={refused[row.id]}
              language={language}
              enter={(entry) => {
                change(row, entry)
              }}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}
