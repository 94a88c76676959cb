import { describe, expect, it } from 'vitest'

import { isThere, lineRefusal, type MonthlyLine } from './monthly-line'

const updatedAt = '2018-01-31T09:30:00.000Z'
const known = { updatedAt, suggested: 'sun' as const }
const line: MonthlyLine = {
  action: 'a',
  updatedAt,
  status: 'in-progress',
  weather: 'suggested',
  done: 'Marché notifié',
}

describe('lineRefusal', () => {
  it.each<[Partial<MonthlyLine>, RegExp | undefined]>([
    [{}, undefined],
    [{ updatedAt: '2018-01-30T09:30:00.000Z' }, /a changé/],
    [{ done: '  ' }, /en une ligne/],
    [{ status: 'blocked' }, /ce qui bloque/],
    [{ status: 'blocked', blockedReason: 'Marché infructueux' }, undefined],
    [{ weather: 'storm' }, /Soleil/],
    [{ weather: 'storm', weatherReason: 'Le prestataire renonce' }, undefined],
    [{ weather: 'sun' }, undefined],
    [{ weather: 'not-given' }, undefined],
  ])('%j → %s', (change, refusal) => {
    const said = lineRefusal({ ...line, ...change }, known)?.fr
    if (refusal) expect(said).toMatch(refusal)
    else expect(said).toBeUndefined()
  })

  it('refuses what is not there, and the second line of an action', () => {
    expect(lineRefusal(line, undefined)?.fr).toMatch(/n’existe plus/)
    expect(lineRefusal(line, known, [line])?.fr).toMatch(/deux fois/)
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
])('%j is there already: %s', (change, there) => {
  const reports = [{ action: 'a', weather: 'cloud' as const, done: 'Marché notifié' }]
  expect(isThere({ ...line, ...change }, reports)).toBe(there)
})
