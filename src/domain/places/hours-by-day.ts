import type { Problem } from '@/src/domain/platform/text/bilingual'
import { weekdays } from '@/src/domain/platform/time/weekdays'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { openDaysIn } from './opening-hours'

/** The days of the week, from Monday, as OpenStreetMap writes them. */
const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const

/** When a place is open, as someone writes it who never heard of OpenStreetMap: a line a day, from Monday. */
export type HoursByDay = { days: readonly string[]; closedOnHolidays: boolean }

const noHours: HoursByDay = { days: codes.map(() => ''), closedOnHolidays: false }

/** « 9h », « 9h30 », « 09:30 », "9.30". */
const clock = String.raw`(\d{1,2})(?:[h:.](\d{2})?)?`
const span = new RegExp(`^${clock}(?:-|–|—|à|to)${clock}$`)
const closed = /^(?:|fermée?|closed|off|-|–)$/

const timeOf = (hours = '', minutes = '00'): string | undefined =>
  Number(hours) < 24 && Number(minutes) < 60
    ? `${hours.padStart(2, '0')}:${minutes}`
    : hours === '24' && minutes === '00'
      ? '24:00'
      : undefined

/** « 9h-12h » as « 09:00-12:00 ». */
const spanIn = (written: string): string | undefined => {
  const [, fromHour, fromMinute, toHour, toMinute] = span.exec(written) ?? []
  const [from, to] = [timeOf(fromHour, fromMinute), timeOf(toHour, toMinute)]
  return fromHour !== undefined && from !== undefined && to !== undefined && from < to
    ? `${from}-${to}`
    : undefined
}

/** The spans of a line, one after the other: none when it is closed, `undefined` when it cannot be read. */
const spansIn = (line: string): string[] | undefined => {
  const written = line.trim().toLowerCase()
  if (closed.test(written)) return []
  const spans = written
    .split(/[,;/+&]|\bet\b|\band\b|\bpuis\b/)
    .map((part) => spanIn(part.replaceAll(/\s|\bde\b|\bfrom\b/g, '')))
  const read = spans.filter((one) => one !== undefined)
  const isInOrder = read.every((one, index) => index === 0 || (read[index - 1] ?? '') < one)
  return read.length === spans.length && isInOrder ? read : undefined
}

type Read = { text: string | null } | { problems: Problem[] }

const groupsOf = (lines: readonly string[]): { from: number; to: number; line: string }[] => {
  const groups: { from: number; to: number; line: string }[] = []
  for (const [index, line] of lines.entries()) {
    const last = groups.at(-1)
    if (last?.line === line) last.to = index
    else groups.push({ from: index, to: index, line })
  }
  return groups.filter(({ line }) => line !== '')
}

const rangeOf = ({ from, to }: { from: number; to: number }): string =>
  [...new Set([codes[from], codes[to]])].join('-')

/**
 * The opening hours that lines say, in OpenStreetMap's syntax; `null` when they say none. A line that
 * cannot be read is told by the number of its day, as `hours-0` for Monday.
 */
export const hoursFrom = ({ days, closedOnHolidays }: HoursByDay): Read => {
  const read = codes.map((_, index) => spansIn(days[index] ?? ''))
  const unread = [...read.keys()].filter((index) => read[index] === undefined)
  if (unread.length > 0)
    return {
      problems: unread.map((index) => ({
        path: `hours-${String(index)}`,
        message: {
          fr: 'Écrivez ces heures comme «\u00A09h-12h30, 14h-18h\u00A0», ou «\u00A0fermé\u00A0».',
          en: 'Write these hours like “9:00-12:30, 14:00-18:00”, or “closed”.',
        },
      })),
    }
  const rules = groupsOf(read.map((spans) => spans?.join(',') ?? '')).map(
    (group) => `${rangeOf(group)} ${group.line}`,
  )
  if (rules.length === 0) return { text: null }
  return { text: [...rules, ...(closedOnHolidays ? ['PH off'] : [])].join('; ') }
}

/**
 * Opening hours, a line a day as they are in the week of a day (ISO date); no line when they cannot be
 * read, or when there are none.
 */
export const hoursByDay = (text: string | null, day: string): HoursByDay => {
  const groups = text === null ? undefined : openDaysIn(text, day)
  if (text === null || !groups) return noHours
  return {
    days: codes.map((_, index) => {
      const group = groups.find(({ from, to }) => from <= index && index <= to)
      return (group?.spans ?? []).map(({ from, to }) => `${from}-${to}`).join(', ')
    }),
    closedOnHolidays: /\bPH off\b/.test(text),
  }
}

/** Their names, from Monday. */
export const dayNames = wordsOf(weekdays).map((name) => weekdays[name])
