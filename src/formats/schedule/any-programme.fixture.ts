import fc from 'fast-check'

import { timeZones } from '@/src/domain/agenda/event'
import type { ProgrammeSession, ReleasedProgramme } from '@/src/domain/agenda/programme'
import { richTextOf } from '@/src/domain/platform/text/paragraphs'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'

const minute = 60_000

/** What people write, and what they paste: accents, emojis, right to left, what XML cannot hold. */
const written = fc.oneof(
  fc.constantFrom(
    'Débattre à Lille, l’été',
    '🐝 <b>Ruche</b> & "Cie"',
    'شبكة الأماكن',
    'רשת המקומות',
    'Saut\u0000 de\u0007 page\u000C',
    ']]> <!-- &amp; -->',
    '\uD800 seul',
    'a\r\nb',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
)
const title = written.map((text) => `Titre ${text}`)

const base = {
  subtitle: {},
  format: 'talk',
  language: 'fr',
  level: 'everyone',
  accessibility: [],
  links: [],
  files: [],
  actions: [],
  isSample: false,
} satisfies Partial<ProgrammeSession>

const id = (kind: string, index: number) => `${kind}${String(index)}`.padEnd(24, '0')

type Start = { first: Date; days: number; rooms: number; people: number }

const aSession = (index: number, { first, days, rooms, people }: Start) =>
  fc
    .record({
      title,
      abstract: written,
      description: written,
      quarter: fc.nat(days * 96),
      duration: fc.integer({ min: 5, max: 600 }),
      room: fc.option(fc.nat(rooms - 1), { nil: undefined }),
      speakers: fc.subarray(Array.from({ length: people }, (_, one) => one)),
      state: fc.constantFrom('confirmed' as const, 'cancelled' as const),
      doNotRecord: fc.boolean(),
      sequence: fc.nat(9),
    })
    .map((one): ProgrammeSession => ({
      ...base,
      id: id('a', index),
      guid: id('a', index),
      code: `C0DE${String(index)}`,
      title: { fr: one.title },
      abstract: { fr: one.abstract },
      description: { fr: richTextOf(one.description) },
      start: new Date(first.getTime() + one.quarter * 15 * minute).toISOString(),
      duration: one.duration,
      ...(one.room !== undefined && { room: id('b', one.room) }),
      track: id('c', 0),
      people: one.speakers.map((speaker) => ({ speaker: id('d', speaker), role: 'speaker' })),
      state: one.state,
      doNotRecord: one.doNotRecord,
      sequence: one.sequence,
    }))

/** Released programmes of any shape: past midnight, at the end of March, with nobody or with twelve people. */
export const anyProgramme: fc.Arbitrary<ReleasedProgramme> = fc
  .record({
    first: fc.constantFrom(
      new Date('2027-03-26T23:00:00Z'), // its second night is that of the change of hour
      new Date('2027-12-30T03:00:00Z'),
      new Date('2027-06-01T05:30:00Z'),
    ),
    days: fc.integer({ min: 1, max: 3 }),
    rooms: fc.integer({ min: 1, max: 3 }),
    people: fc.constantFrom(0, 1, 12),
    sessions: fc.nat(6),
    timeZone: fc.constantFrom(...wordsOf(timeZones)),
    dayStart: fc.constantFrom('04:00', '00:00', '06:30'),
    name: written,
  })
  .chain((shape) =>
    fc
      .tuple(...Array.from({ length: shape.sessions }, (_, index) => aSession(index, shape)))
      .map((sessions) => ({
        release: { number: 1, name: shape.name, releasedAt: '2027-01-15T10:00:00.000Z' },
        programme: {
          event: {
            id: id('e', 0),
            slug: 'barouf-de-test',
            title: { fr: 'Barouf de test', en: 'Test barouf' },
            theme: {},
            description: {},
            startDate: shape.first.toISOString().slice(0, 10),
            endDate: new Date(shape.first.getTime() + (shape.days - 1) * 1440 * minute)
              .toISOString()
              .slice(0, 10),
            timeZone: shape.timeZone,
            dayStart: shape.dayStart,
            slotMinutes: 15,
            status: 'planned' as const,
            attendanceMode: 'on-site' as const,
            venue: 'Halle d’essai',
            address: { city: 'Lille' },
            organisers: [],
            isSample: false,
          },
          rooms: Array.from({ length: shape.rooms }, (_, index) => ({
            id: id('b', index),
            guid: id('b', index),
            name: `Salle ${String(index)} « <&> »`,
            floor: {},
            accessNote: {},
            accessibility: [],
          })),
          tracks: [
            { id: id('c', 0), name: { fr: 'Parcours' }, description: {}, colour: '#1B7F5C' },
          ],
          formats: [],
          breaks: [],
          sessions,
        },
        speakers: Array.from({ length: shape.people }, (_, index) => ({
          id: id('d', index),
          guid: id('d', index),
          code: `P${String(index)}`,
          name: `Ada ${String(index)} <Lovelace>`,
          biography: {},
          links: [],
          isSample: false,
        })),
      })),
  )
