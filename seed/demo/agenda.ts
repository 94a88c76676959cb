import { noonOf } from '@/src/domain/platform/time/days'

import { daysFrom, momentOn, thursdayAfter } from './calendar'

/** The action that the sample edition carries out. */
export const sampleAction = 'rencontres-annuelles-du-numerique'

/** The first day of the edition of a year: the third Thursday of March, the month of the real ones. */
const firstDayIn = (year: number) => thursdayAfter(`${String(year)}-03-14`)

/** The two days of the edition of next spring: of this year while it is still to come. */
const daysOfEdition = (today: string) => {
  const year = Number(today.slice(0, 4))
  const first = [year, year + 1].map(firstDayIn).find((day) => day > today) ?? today
  return [first, daysFrom(first, 1)] as const
}

const hours = [
  [9, 30],
  [11, 0],
  [14, 0],
  [15, 30],
  [17, 0],
] as const

const sample = { sample: true, _status: 'published' } as const

const numbered = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

const capacities = [400, 120, 60, 30] as const

/** How many minutes it takes from the first room to each of the others. */
export const sampleWalk = 10

const formats = ['talk', 'debate', 'workshop', 'demonstration'] as const

/** The two conflicts made on purpose, by the number of the session, for the warnings to be seen. */
export const crowded = 8
export const doubleBooked = [22, 23] as const

const expectedIn = (index: number, room: number) =>
  (capacities[room] ?? 0) + (index + 1 === crowded ? 20 : -10)

const speakersOf = (index: number) => {
  const usual = [index % 30, (index + 15) % 30]
  return index + 1 === doubleBooked[1] ? [...usual, (doubleBooked[0] - 1) % 30] : usual
}

/**
 * The edition of next spring and its programme: four rooms, open both days, the first ten minutes away
 * from the others; forty sessions, one a room at each hour, whose `room`, `track` and `speakers` are
 * indexes in the lists. None of it is real.
 */
export const sampleEdition = (today: string) => {
  const days = daysOfEdition(today)
  const openAllDay = days.map((day) => ({ start: momentOn(day, 8), end: momentOn(day, 20) }))
  const [startDate, endDate] = days
  const year = startDate.slice(0, 4)
  return {
    event: {
      ...sample,
      title: `Grand Barouf numérique d’exemple ${year}`,
      slug: `grand-barouf-numerique-d-exemple-${year}`,
      theme: 'Thème d’exemple',
      startDate: noonOf(startDate),
      endDate: noonOf(endDate),
      timeZone: 'Europe/Paris',
      status: 'planned',
      attendanceMode: 'on-site',
      venue: 'Lieu d’exemple',
      registration: {
        opens: momentOn(daysFrom(startDate, -60), 9),
        closes: momentOn(daysFrom(startDate, -2), 18),
      },
    } as const,
    rooms: capacities.map((capacity, index) => ({
      ...sample,
      name: `Salle d’exemple ${String(index + 1)}`,
      capacity,
      floor: index === 0 ? 'Rez-de-chaussée' : 'Premier étage',
      accessibility: ['step-free' as const, 'wheelchair-places' as const],
      availabilities: openAllDay,
    })),
    tracks: ['#1b7f5c', '#5b3a9e', '#ffd166', '#c8553d'].map((colour, index) => ({
      ...sample,
      name: `Parcours d’exemple ${String(index + 1)}`,
      colour,
    })),
    speakers: numbered(30, (index) => ({
      ...sample,
      name: `Intervenant d’exemple ${String(index + 1)}`,
      biography: 'Personne inventée pour la démonstration.',
      availabilities: openAllDay,
      consentToPublish: true,
      consentToRecord: index % 2 === 0,
    })),
    breaks: days.flatMap((day) =>
      (
        [
          ['Accueil', [9, 0], 30],
          ['Déjeuner', [12, 15], 90],
          ['Pause', [16, 30], 20],
        ] as const
      ).map(([what, [hour, minutes], duration]) => ({
        ...sample,
        title: `${what} (exemple)`,
        start: momentOn(day, hour, minutes),
        duration,
      })),
    ),
    sessions: days
      .flatMap((day) =>
        hours.flatMap(([hour, minutes]) =>
          capacities.map((_, room) => ({ start: momentOn(day, hour, minutes), room })),
        ),
      )
      .map(({ start, room }, index) => ({
        ...sample,
        code: `EX${String(index + 1).padStart(2, '0')}`,
        title: `Session d’exemple ${String(index + 1)}`,
        abstract: 'Session inventée pour la démonstration.',
        state: index % 10 === 9 ? ('accepted' as const) : ('confirmed' as const),
        start,
        duration: 45,
        capacity: expectedIn(index, room),
        accessibility: ['step-free' as const, ...(room === 0 ? (['sign-language'] as const) : [])],
        format: formats[room] ?? 'talk',
        language: 'fr' as const,
        level: 'everyone' as const,
        room,
        track: index % 4,
        speakers: speakersOf(index),
      })),
  }
}
