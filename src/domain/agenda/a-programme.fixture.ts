import type { Programme, ProgrammeSession } from './programme'

/** A session of a programme, confirmed, at nine in the morning. */
export const aSession = (told: Partial<ProgrammeSession> & { id: string }): ProgrammeSession => ({
  guid: told.id,
  code: told.id.toUpperCase(),
  state: 'confirmed',
  title: { fr: `Session ${told.id}` },
  subtitle: {},
  abstract: {},
  description: {},
  start: '2027-03-18T08:00:00.000Z',
  duration: 45,
  room: 'agora',
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
  ...told,
})

/** A programme of two days in two rooms. */
export const aProgramme = (
  sessions: ProgrammeSession[],
  told: Partial<Programme> = {},
): Programme => ({
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
    address: {},
    organisers: [],
    isSample: false,
  },
  rooms: ['agora', 'atelier'].map((id) => ({
    id,
    guid: id,
    name: id,
    floor: {},
    accessNote: {},
    accessibility: [],
  })),
  tracks: [],
  formats: [],
  breaks: [],
  sessions,
  ...told,
})
