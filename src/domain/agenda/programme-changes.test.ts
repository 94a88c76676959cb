import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { aProgramme, aSession } from './a-programme.fixture'
import type { ProgrammeSession } from './programme'
import {
  type ChangeKind,
  changesBetween,
  changesByPerson,
  isNothing,
  numbered,
  sessionOf,
} from './programme-changes'

const kindsOf = (before: ProgrammeSession[], after: ProgrammeSession[]) =>
  changesBetween(aProgramme(before), aProgramme(after)).sessions.map(
    (change) => `${sessionOf(change).id} ${change.kind}`,
  )

const a = aSession({ id: 'a', room: 'Vauban' })
const later = { start: '2027-03-18T14:00:00.000Z' }

describe('changesBetween', () => {
  it.each<{ what: string; before: ProgrammeSession[]; after: ProgrammeSession[]; kinds: string[] }>(
    [
      { what: 'nothing', before: [a], after: [a], kinds: [] },
      { what: 'a new one', before: [], after: [a], kinds: ['a new'] },
      { what: 'one that went', before: [a], after: [], kinds: ['a gone'] },
      { what: 'another hour', before: [a], after: [{ ...a, ...later }], kinds: ['a moved'] },
      { what: 'another room', before: [a], after: [{ ...a, room: 'Atelier' }], kinds: ['a moved'] },
      {
        what: 'no room any more',
        before: [a],
        after: [{ ...a, room: undefined }],
        kinds: ['a moved'],
      },
      { what: 'a longer one', before: [a], after: [{ ...a, duration: 90 }], kinds: ['a moved'] },
      {
        what: 'a cancelled one',
        before: [a],
        after: [{ ...a, state: 'cancelled' }],
        kinds: ['a cancelled'],
      },
      {
        what: 'one that is cancelled, whatever becomes of its slot',
        before: [a],
        after: [{ ...a, ...later, state: 'cancelled' }],
        kinds: ['a cancelled'],
      },
      {
        what: 'one that is held after all',
        before: [{ ...a, state: 'cancelled' }],
        after: [a],
        kinds: ['a resumed'],
      },
      {
        what: 'another title',
        before: [a],
        after: [{ ...a, title: { fr: 'Autre' } }],
        kinds: ['a told'],
      },
      {
        what: 'other people',
        before: [a],
        after: [{ ...a, people: [{ speaker: 'ada', role: 'speaker' }] }],
        kinds: ['a told'],
      },
      {
        what: 'both, the move first',
        before: [a],
        after: [{ ...a, ...later, title: { fr: 'Autre' } }],
        kinds: ['a moved', 'a told'],
      },
      { what: 'a sequence alone', before: [a], after: [{ ...a, sequence: 4 }], kinds: [] },
    ],
  )('tells $what', ({ before, after, kinds }) => {
    expect(kindsOf(before, after)).toEqual(kinds)
  })

  test('tells that breaks moved, and that all is new the first time', () => {
    const pause = { id: 'coffee', title: { fr: 'Café' }, start: a.start, duration: 15 }
    const [without, having] = [aProgramme([a]), aProgramme([a], { breaks: [pause] })]
    expect(changesBetween(without, having)).toEqual({ sessions: [], parts: ['breaks'] })
    expect(changesBetween(undefined, having)).toEqual({
      sessions: [{ kind: 'new', after: a }],
      parts: [],
    })
  })
})

const session = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    start: fc.constantFrom('2027-03-18T08:00:00.000Z', '2027-03-18T23:30:00.000Z'),
    duration: fc.constantFrom(45, 90),
    room: fc.constantFrom('Vauban', 'Atelier', undefined),
    state: fc.constantFrom('confirmed' as const, 'cancelled' as const),
    title: fc.constantFrom({ fr: 'Une' }, { fr: 'Deux', en: 'Two' }),
    people: fc.subarray(['ada', 'bob'].map((speaker) => ({ speaker, role: 'speaker' as const }))),
    sequence: fc.nat(5),
  })
  .map(aSession)
const programme = fc
  .uniqueArray(session, { selector: ({ id }) => id })
  .map((sessions) => aProgramme(sessions))

const inverse: Record<ChangeKind, ChangeKind> = {
  new: 'gone',
  gone: 'new',
  cancelled: 'resumed',
  resumed: 'cancelled',
  moved: 'moved',
  told: 'told',
}

describe('the laws of differences', () => {
  test('a programme differs in nothing from itself', () => {
    fc.assert(
      fc.property(programme, (one) => {
        expect(isNothing(changesBetween(one, one))).toBe(true)
        expect(changesByPerson(one, one).size).toBe(0)
      }),
    )
  })

  test('the way back is the way there, the other way round', () => {
    fc.assert(
      fc.property(programme, programme, (one, other) => {
        const there = changesBetween(one, other).sessions
        const back = changesBetween(other, one).sessions
        const said = there.map((change) => [
          sessionOf(change).id,
          inverse[change.kind],
          'after' in change ? change.after : undefined,
          'before' in change ? change.before : undefined,
        ])
        const heard = back.map((change) => [
          sessionOf(change).id,
          change.kind,
          'before' in change ? change.before : undefined,
          'after' in change ? change.after : undefined,
        ])
        expect(new Set(heard.map((line) => JSON.stringify(line)))).toEqual(
          new Set(said.map((line) => JSON.stringify(line))),
        )
      }),
    )
  })

  test('whoever is told something is or was in it, and nobody else is', () => {
    fc.assert(
      fc.property(programme, programme, (one, other) => {
        for (const [person, changes] of changesByPerson(one, other))
          for (const change of changes)
            expect(
              [one, other]
                .flatMap(({ sessions }) => sessions)
                .filter(({ id }) => id === sessionOf(change).id)
                .flatMap(({ people }) => people.map(({ speaker }) => speaker)),
            ).toContain(person)
      }),
    )
  })

  test('a sequence never goes back, and grows with each move', () => {
    fc.assert(
      fc.property(programme, programme, (one, other) => {
        const before = numbered(one, { before: undefined, releases: 0 })
        const after = numbered(other, { before, releases: 1 })
        const was = new Map(before.sessions.map(({ id, sequence }) => [id, sequence]))
        const touched = new Set(
          changesBetween(before, after)
            .sessions.filter(({ kind }) => kind === 'moved' || kind === 'cancelled')
            .map((change) => sessionOf(change).id),
        )
        for (const { id, sequence } of after.sessions) {
          expect(sequence).toBeGreaterThanOrEqual(was.get(id) ?? 1)
          if (touched.has(id)) expect(sequence).toBe(1)
        }
      }),
    )
  })
})

test('someone who joins a session is invited, and someone who leaves it is told', () => {
  const of = (speaker: string) => [{ speaker, role: 'speaker' as const }]
  const [before, after] = [
    aProgramme([aSession({ id: 'a', people: of('ada') })]),
    aProgramme([aSession({ id: 'a', people: of('bob') })]),
  ]
  const told = [...changesByPerson(before, after)].map(([person, changes]) => [
    person,
    changes.map(({ kind }) => kind),
  ])
  expect(told).toEqual([
    ['ada', ['gone']],
    ['bob', ['new']],
  ])
})
