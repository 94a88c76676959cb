/** The edition for which there is a sample programme, and the action that it carries out. */
export const sampleEdition = 'grand-barouf-numerique-2017'
export const sampleAction = 'rencontres-annuelles-du-numerique'

const days = ['2017-03-09', '2017-03-10'] as const
/** In UTC: Paris is one hour ahead in March. */
const hours = ['08:30', '10:00', '13:00', '14:30', '16:00'] as const

const sample = { sample: true, _status: 'published' } as const

const numbered = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

const openAllDay = days.map((day) => ({
  start: `${day}T07:00:00.000Z`,
  end: `${day}T19:00:00.000Z`,
}))

const capacities = [400, 120, 60, 30] as const

/** Four rooms, open both days. The first is ten minutes away from the others. */
export const sampleRooms = capacities.map((capacity, index) => ({
  ...sample,
  name: `Salle d’exemple ${String(index + 1)}`,
  capacity,
  floor: index === 0 ? 'Rez-de-chaussée' : 'Premier étage',
  accessibility: ['step-free' as const, 'wheelchair-places' as const],
  availabilities: openAllDay,
}))

/** How many minutes it takes from the first room to each of the others. */
export const sampleWalk = 10

export const sampleTracks = ['#1b7f5c', '#5b3a9e', '#ffd166', '#c8553d'].map((colour, index) => ({
  ...sample,
  name: `Parcours d’exemple ${String(index + 1)}`,
  colour,
}))

export const sampleSpeakers = numbered(30, (index) => ({
  ...sample,
  name: `Intervenant d’exemple ${String(index + 1)}`,
  biography: 'Personne inventée pour la démonstration.',
  availabilities: openAllDay,
  consentToPublish: true,
  consentToRecord: index % 2 === 0,
}))

export const sampleBreaks = days.flatMap((day) =>
  (
    [
      ['Accueil', '08:00', 30],
      ['Déjeuner', '11:15', 90],
      ['Pause', '15:30', 20],
    ] as const
  ).map(([what, hour, duration]) => ({
    ...sample,
    title: `${what} (exemple)`,
    start: `${day}T${hour}:00.000Z`,
    duration,
  })),
)

const formats = ['talk', 'debate', 'workshop', 'demonstration'] as const

/** One session a room at each hour; who speaks in it speaks nowhere else at that hour. */
const inOrder = days.flatMap((day) =>
  hours.flatMap((hour) => capacities.map((_, room) => ({ start: `${day}T${hour}:00.000Z`, room }))),
)

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
 * Forty sessions on two days. `room`, `track` and `speakers` are indexes in the lists above. None of
 * it took place: the programme of 2017 is not public.
 */
export const sampleSessions = inOrder.map(({ start, room }, index) => ({
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
  track: index % sampleTracks.length,
  speakers: speakersOf(index),
}))
