import type {
  ProgrammeBreak,
  ProgrammeSession,
  ReleasedProgramme,
} from '@/src/domain/agenda/programme'
import { type GridCell, layOut, rowsOf, spanOf, stepOf } from '@/src/domain/agenda/programme-table'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { clockIn, type Told, toldIn, wholeDay } from './in-words'
import { cardsOf, type SessionCard, slotOf } from './session-cards'

/** What a cell of the grid holds. */
export type Block =
  { kind: 'session'; card: SessionCard } | { kind: 'break'; title: Told; time: string }

export type DayGrid = {
  /** « Jeudi 18 mars 2027 ». */
  heading: string
  /** When its first row begins, in milliseconds since 1970, and how many minutes a row stands for. */
  from: number
  step: number
  rooms: { id: string; name: string; lanes: number }[]
  rows: {
    /** Of a row that begins a half hour: « 9:30 ». */
    mark: string | undefined
    /** Of a row in which something begins. */
    begins: string | undefined
    cells: GridCell<Block>[]
  }[]
}

type Day = {
  day: string
  sessions: readonly ProgrammeSession[]
  breaks: readonly ProgrammeBreak[]
}

const minuteMs = 60_000

/** The rooms where some sessions are, in the order of the programme; last, those of which none is told. */
const roomsOf = (
  cards: readonly SessionCard[],
  { programme }: ReleasedProgramme,
  language: Language,
) => {
  const used = new Set(cards.map(({ room }) => room.id))
  const nowhere = sayIn(language)('Salle à confirmer', 'Room to be confirmed')
  return [
    ...programme.rooms.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name })),
    ...(used.has('') ? [{ id: '', name: nowhere }] : []),
  ]
}

/** The sessions and breaks of a day, laid out by room and by the clock; `undefined` when there is no session. */
export const dayGridOf = (
  released: ReleasedProgramme,
  { day, sessions, breaks }: Day,
  language: Language,
): DayGrid | undefined => {
  const { event } = released.programme
  // Of an edition that is a sample as a whole, its head says so.
  const cards = cardsOf(released, sessions, language).map((card) => ({
    ...card,
    isSample: card.isSample && !event.isSample,
  }))
  const pauses = breaks.map((pause) => ({ ...slotOf(pause), title: toldIn(pause.title, language) }))
  const slots = [...cards, ...pauses]
  const span = spanOf(slots)
  if (cards.length === 0 || !span) return undefined
  const step = stepOf(slots)
  const rooms = roomsOf(cards, released, language)
  const columns = new Map(rooms.map(({ id }, index) => [id, index]))
  const clock = (at: number) => clockIn(at, event, language)
  const grid = layOut<Block>(
    {
      items: cards.map((card) => ({
        of: { kind: 'session', card },
        column: columns.get(card.room.id) ?? 0,
        ...rowsOf(card, span.start, step),
      })),
      pauses: pauses.map(({ title, ...slot }) => ({
        of: { kind: 'break', title, time: [slot.start, slot.end].map(clock).join('\u202F–\u202F') },
        ...rowsOf(slot, span.start, step),
      })),
    },
    { columns: rooms.length, rows: (span.end - span.start) / (step * minuteMs) },
  )
  return {
    heading: wholeDay(day, language),
    from: span.start,
    step,
    rooms: rooms.map((room, index) => ({ ...room, lanes: grid.lanes[index] ?? 1 })),
    rows: grid.rows.map((cells, index) => {
      const minutes = index * step
      const time = clock(span.start + minutes * minuteMs)
      return {
        mark: minutes % 30 === 0 ? time : undefined,
        begins: cells.some(({ of, isAgain }) => of && !isAgain) ? time : undefined,
        cells,
      }
    }),
  }
}
