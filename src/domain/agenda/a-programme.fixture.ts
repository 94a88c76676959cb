import type { Programme, ProgrammeSession, ReleasedProgramme } from './programme'

/** A session of an hour, at nine in the morning of 18 March 2027. */
export const aSession = (data: Partial<ProgrammeSession> = {}): ProgrammeSession => ({
  id: data.code ?? 'id',
  guid: data.code ?? 'id',
  code: 'A',
  state: 'confirmed',
  title: { fr: 'Session' },
  subtitle: {},
  abstract: {},
  description: {},
  start: '2027-03-18T08:00:00.000Z',
  duration: 60,
  format: 'talk',
  language: 'fr',
  level: 'everyone',
  accessibility: [],
  people: [],
  doNotRecord: false,
  links: [],
  files: [],
  actions: [],
  isSample: false,
  sequence: 0,
  ...data,
})

/** A released programme that holds some sessions, in two rooms and one track. */
export const aReleased = (
  sessions: ProgrammeSession[],
  more: Partial<ReleasedProgramme['programme']> = {},
): ReleasedProgramme => ({
  release: { number: 1, name: 'Première', releasedAt: '2027-01-01T10:00:00.000Z' },
  speakers: [],
  programme: {
    event: {
      id: 'event',
      slug: 'edition',
      title: { fr: 'Édition' },
      theme: {},
      description: {},
      startDate: '2027-03-18',
      endDate: '2027-03-19',
      timeZone: 'Europe/Paris',
      dayStart: '04:00',
      slotMinutes: 15,
      status: 'planned',
      attendanceMode: 'on-site',
      address: { city: 'Lille' },
      organisers: [],
      isSample: false,
    },
    rooms: ['Vauban', 'Atelier'].map((name) => ({
      id: name,
      guid: name,
      name,
      floor: {},
      accessNote: {},
      accessibility: name === 'Vauban' ? ['hearing-loop'] : [],
    })),
    tracks: [
      { id: 'commons', name: { fr: 'Communs', en: 'Commons' }, description: {}, colour: '#1b7f5c' },
    ],
    formats: [{ id: 'trial', name: { fr: 'Procès', en: 'Trial' } }],
    breaks: [],
    sessions,
    ...more,
  },
})

/** The same, as a release keeps it. */
export const aProgramme = (
  sessions: ProgrammeSession[],
  more: Partial<Programme> = {},
): Programme => aReleased(sessions, more).programme
