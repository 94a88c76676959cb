import { expect, it } from 'vitest'

import { aReleased, aSession } from './a-programme.fixture'
import { findSessions, programmeParameters, programmeQuestion } from './programme-question'

const released = {
  ...aReleased([
    aSession({ code: 'A', title: { fr: 'L’été des communs', en: 'Summer' }, room: 'Vauban' }),
    aSession({ code: 'B', room: 'Atelier', track: 'commons', eventFormat: 'trial' }),
    aSession({ code: 'C', language: 'en', people: [{ speaker: 'ada', role: 'speaker' }] }),
  ]),
  speakers: [
    {
      id: 'ada',
      guid: 'ada',
      code: 'ADA',
      name: 'Ada Exemple',
      biography: {},
      links: [],
      isSample: true,
    },
  ],
}

const find = (search: object) => findSessions(released, programmeQuestion.parse(search))

it.each([
  { search: {}, codes: 'A B C' },
  { search: { q: 'ETE communs' }, codes: 'A' },
  { search: { q: 'summer' }, codes: 'A' },
  { search: { q: 'ada' }, codes: 'C' },
  { search: { q: 'commons' }, codes: 'B' },
  { search: { salle: ['Vauban', 'Atelier'] }, codes: 'A B' },
  { search: { salle: 'Vauban,Atelier', parcours: 'commons' }, codes: 'B' },
  { search: { format: 'talk' }, codes: 'A C' },
  { search: { format: 'trial' }, codes: 'B' },
  { search: { langue: 'en' }, codes: 'C' },
  { search: { acces: 'hearing-loop' }, codes: 'A' },
  { search: { salle: 'nowhere' }, codes: '' },
])('$search finds $codes', ({ search, codes }) => {
  expect(
    find(search)
      .found.map(({ code }) => code)
      .join(' '),
  ).toBe(codes)
})

it('counts what each choice would show, the other parts of the question kept', () => {
  const { counts } = find({ salle: 'Vauban', q: 'session' })
  expect(counts.salle).toEqual({ Atelier: 1 })
  expect(find({ langue: 'en' }).counts.langue).toEqual({ fr: 2, en: 1 })
})

it.each([{ langue: 'klingon' }, { acces: 'stairs' }, { q: 'x'.repeat(100_000) }])(
  '%j means nothing',
  (search) => {
    expect(programmeQuestion.safeParse(search).success).toBe(false)
  },
)

it('goes through an address and back', () => {
  const search = { q: 'été', salle: ['Vauban', 'Atelier'], langue: ['fr'] }
  const parameters = programmeParameters(programmeQuestion.parse(search))
  expect(parameters.toString()).toBe('q=%C3%A9t%C3%A9&salle=Vauban&salle=Atelier&langue=fr')
})
