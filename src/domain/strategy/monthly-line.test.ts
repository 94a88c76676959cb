import { describe, expect, it } from 'vitest'

import { isThere, lineRefusal, type MonthlyLine } from './monthly-line'

const updatedAt = '2018-01-31T09:30:00.000Z'
const known = {
  action: { updatedAt, status: 'in-progress' as const },
  suggested: 'sun' as const,
  milestones: [
    { id: 'open', label: 'Pilote ouvert', weight: 1 },
    { id: 'done', label: 'Marché notifié', weight: 1, doneDate: '2018-01-15T12:00:00.000Z' },
    { id: 'weightless', label: 'Bilan', weight: 0 },
  ],
  date: '2018-01-31',
  today: '2018-01-31',
}
const line: MonthlyLine = {
  action: 'a',
  updatedAt,
  status: 'in-progress',
  weather: 'suggested',
  done: 'Marché notifié',
}

describe('lineRefusal', () => {
  it.each<[Partial<MonthlyLine>, RegExp?, (keyof MonthlyLine)?]>([
    [{}],
    [{ updatedAt: '2018-01-30T09:30:00.000Z' }, /a changé/, 'updatedAt'],
    [{ done: '  ' }, /en une ligne/, 'done'],
    [{ status: 'blocked' }, /ce qui bloque/, 'blockedReason'],
    [{ status: 'blocked', blockedReason: 'Marché infructueux' }],
    [{ weather: 'storm' }, /Soleil/, 'weatherReason'],
    [{ weather: 'storm', weatherReason: 'Le prestataire renonce' }],
    [{ weather: 'sun' }],
    [{ weather: 'not-given' }],
    [{ milestones: [{ id: 'open', doneDate: '2018-01-20' }] }],
    [{ milestones: [{ id: 'done', doneDate: '2018-01-15' }] }],
    [
      { milestones: [{ id: 'done', doneDate: '2018-01-20' }] },
      /Marché notifié.* déjà noté fait le 15\sjanvier\s2018/,
      'milestones',
    ],
    [
      { milestones: [{ id: 'of another', doneDate: '2018-01-20' }] },
      /n’est pas de cette action/,
      'milestones',
    ],
    [
      { milestones: [{ id: 'weightless', doneDate: '2018-01-20' }] },
      /supérieur à zéro/,
      'milestones',
    ],
  ])('%j → %s in %s', (change, refusal, path) => {
    const problem = lineRefusal({ ...line, ...change }, known)
    expect(problem?.path).toBe(path)
    if (refusal) expect(problem?.message.fr).toMatch(refusal)
  })

  it('refuses what is not there, and the second line of an action', () => {
    expect(lineRefusal(line, undefined)?.message.fr).toMatch(/n’existe plus/)
    const trashed = { ...known.action, updatedAt: 'later', deletedAt: 'later' }
    expect(lineRefusal(line, { ...known, action: trashed })).toMatchObject({
      path: 'action',
      message: { en: 'This action is in the trash: restore it first.' },
    })
    expect(lineRefusal(line, known, [line])?.message.fr).toMatch(/deux fois/)
    expect(lineRefusal(line, known, [{ ...line, action: 'b' }])).toBeUndefined()
  })
})

it.each<[Partial<MonthlyLine>, boolean]>([
  [{}, true],
  [{ done: ' Marché notifié ' }, true],
  [{ weather: 'cloud' }, true],
  [{ weather: 'sun' }, false],
  [{ done: 'Marché attribué' }, false],
  [{ action: 'b' }, false],
  [{ next: ' ', risks: '' }, true],
  [{ next: 'Recruter' }, false],
  [{ risks: 'Le prestataire renonce' }, false],
  [{ milestones: [{ id: 'done', doneDate: '2018-01-15' }] }, true],
  [{ milestones: [{ id: 'open', doneDate: '2018-01-15' }] }, false],
])('%j is there already: %s', (change, there) => {
  const reports = [{ action: 'a', weather: 'cloud' as const, done: 'Marché notifié' }]
  expect(isThere({ ...line, ...change }, reports, known.milestones)).toBe(there)
})
