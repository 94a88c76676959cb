import { addDays, formatISO } from 'date-fns'
import { TZDate } from '@date-fns/tz'

import { dayStartMinutes } from '@/src/domain/agenda/day-start'
import { localIso } from '@/src/domain/agenda/programme-days'
import { foldTitle } from '@/src/domain/platform/import/fold'
import { readDay } from '@/src/domain/platform/table/french-cells'
import { type Cell, isEmpty, type Row, type Table } from '@/src/domain/platform/table/tables'

import { type IntoEvent, usualFormat } from './tables'

const lines = (cell: Cell): string[] =>
  typeof cell === 'string'
    ? cell
        .split(/[\n;]/u)
        .map((name) => name.trim())
        .filter(Boolean)
    : []

/** « 9:30 », « 9h30 » ; or the hour of a spreadsheet, which is a part of a day. */
const clockTimeIn = (cell: Cell): string | undefined => {
  if (cell instanceof Date) return cell.toISOString().slice(11, 16)
  const { hours = '', minutes = '00' } =
    /^(?<hours>\d{1,2})\s*[:h]\s*(?<minutes>\d{2})?(?::\d{2})?$/i.exec(String(cell ?? '').trim())
      ?.groups ?? {}
  return hours === '' ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}

/** A time of a day of the programme as a moment: one before the day starts is of the night after. */
const momentOf = (day: string, time: string, event: IntoEvent): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const isNight = hours * 60 + minutes < dayStartMinutes(event.dayStart)
  const date = isNight ? formatISO(addDays(`${day}T12:00:00`, 1), { representation: 'date' }) : day
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const zoned = new TZDate(year, month - 1, dayOfMonth, hours, minutes, event.timeZone)
  return localIso(new Date(zoned.getTime()), event)
}

const unclear = {
  fr: 'Le jour ou l’heure de début n’est pas lisible\u00A0: écrivez 18/03/2027 et 09:30.',
  en: 'The day or the time of the start cannot be read: write 18/03/2027 and 09:30.',
}

/** The titles by which a table of sessions says when, and with whom and where. */
const titles = {
  day: ['jour', 'day', 'date'],
  time: ['debut', 'heure', 'start', 'heure de debut'],
  format: ['format', 'type'],
  room: ['salle', 'room'],
  track: ['parcours', 'track'],
  people: [
    'intervenants',
    'grands temoins',
    'animation',
    'speakers',
    'intervenants et intervenantes',
  ],
} as const

const isCalled = (title: string, names: readonly string[]) => names.includes(foldTitle(title))

const placesOf = ({ header }: Table, names: readonly string[]) =>
  header.flatMap((title, index) => (isCalled(title, names) ? [index] : []))

/** A sheet of the names that the sessions say, so that one which is not known yet is made. */
const namesSheet = (
  name: string,
  names: readonly string[],
  event: IntoEvent | undefined,
): Table[] => {
  const rows = [...new Set(names)].map((one, index): Row => ({
    number: index + 1,
    cells: event ? [one, event.id] : [one],
  }))
  return rows.length === 0 ? [] : [{ name, header: event ? ['Nom', 'Édition'] : ['Nom'], rows }]
}

/**
 * One table of sessions, such as our public one, as the sheets that an import reads: its days and its
 * times are moments, and whom and what it names is made when it is not known. Any other table stays as it is.
 */
const sessionsTable = (table: Table, event: IntoEvent): Table[] => {
  const [day] = placesOf(table, titles.day)
  const [time] = placesOf(table, titles.time)
  if (day === undefined || time === undefined) return [table]
  const formats = placesOf(table, titles.format)
  const cellsAt = (places: readonly number[]) =>
    table.rows.flatMap(({ cells }) => places.flatMap((place) => lines(cells[place] ?? null)))
  const typeOf = ({ cells }: Row) => String(cells[formats[0] ?? -1] ?? '').trim()
  const kept = table.header.flatMap((_, index) =>
    [day, time, ...formats].includes(index) ? [] : [index],
  )
  const rows = table.rows.map((row): Row => {
    const dayCell = row.cells[day] ?? null
    const timeCell = row.cells[time] ?? null
    const isPlaced = !isEmpty(dayCell) || !isEmpty(timeCell)
    const [dayRead, timeRead] = [readDay(dayCell), clockTimeIn(timeCell)]
    const start = dayRead && timeRead ? momentOf(dayRead, timeRead, event) : null
    const type = typeOf(row)
    const usual = usualFormat(type)
    return {
      number: row.number,
      cells: [
        ...kept.map((index) => row.cells[index] ?? null),
        event.id,
        start,
        usual ?? null,
        usual === undefined && type !== '' ? type : null,
      ],
      ...(isPlaced &&
        start === null && { notes: [{ column: null, message: unclear, stops: true }] }),
    }
  })
  const types = table.rows.map(typeOf).filter((type) => type && usualFormat(type) === undefined)
  return [
    ...namesSheet(
      'Intervenants et intervenantes',
      cellsAt(placesOf(table, titles.people)),
      undefined,
    ),
    ...namesSheet('Salles', cellsAt(placesOf(table, titles.room)), event),
    ...namesSheet('Parcours', cellsAt(placesOf(table, titles.track)), event),
    ...namesSheet('Formats de session', types, event),
    {
      name: 'Sessions',
      header: [
        ...kept.map((index) => table.header[index] ?? ''),
        'Édition',
        'Début',
        'Format',
        'Format de l’édition',
      ],
      rows,
    },
  ]
}

/** The tables of a spreadsheet as an import into an event reads them. */
export const eventTables = (tables: readonly Table[], event: IntoEvent): Table[] =>
  tables.flatMap((table) => (tables.length === 1 ? sessionsTable(table, event) : [table]))
