import { type Schedule, warningsOf } from '@/src/domain/agenda/warnings'

import { median } from './figures'

/** In milliseconds, for a programme of 500 sessions. */
export const mostForProgramme = 50

export type ProgrammeTime = { sessions: number; warnings: number; ms: number }

const list = <T>(length: number, make: (index: number) => T) =>
  Array.from({ length }, (_, index) => make(index))

/** Four days, twenty rooms and three hundred speakers, with more conflicts than any programme has. */
const crowded = (sessions: number): Schedule => ({
  event: { startDate: '2019-03-18', endDate: '2019-03-21', timeZone: 'Europe/Paris' },
  rooms: list(20, (n) => ({
    id: `room-${n}`,
    name: `Room ${n}`,
    capacity: 40,
    availabilities: [{ start: '2019-03-18T07:00:00Z', end: '2019-03-21T18:00:00Z' }],
    walks: [{ room: `room-${(n + 1) % 20}`, minutes: 5 }],
  })),
  speakers: list(300, (n) => ({ id: `speaker-${n}`, name: `Speaker ${n}`, availabilities: [] })),
  sessions: list(sessions, (n) => ({
    id: `session-${n}`,
    title: `Session ${n}`,
    state: 'confirmed',
    start: new Date(Date.UTC(2019, 2, 18 + (n % 4), 8, (n * 7) % 600)).toISOString(),
    duration: 45,
    capacity: 30 + (n % 20),
    room: `room-${n % 20}`,
    track: n % 10 === 0 ? null : 'track',
    speakers: [`speaker-${n % 300}`, `speaker-${(n * 7) % 300}`],
    accessibility: n % 3 === 0 ? [] : ['step-free'],
  })),
})

/** How long the warnings of a programme take, as the median of many runs after a few to warm up. */
export const measureProgramme = (sessions: number): ProgrammeTime => {
  const schedule = crowded(sessions)
  const run = () => {
    const began = performance.now()
    const { length } = warningsOf(schedule)
    return { length, ms: performance.now() - began }
  }
  const runs = list(50, run).slice(10)
  return { sessions, warnings: run().length, ms: median(runs.map(({ ms }) => ms)) }
}
