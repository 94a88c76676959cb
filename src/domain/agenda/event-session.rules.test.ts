import { describe, expect, it } from 'vitest'

import { eventSessionProblem } from './event-session.rules'

describe('the path of a session', () => {
  it.each([
    { from: 'submitted', to: 'accepted', isRight: true },
    { from: 'accepted', to: 'confirmed', isRight: true },
    { from: 'confirmed', to: 'cancelled', isRight: true },
    { from: 'cancelled', to: 'accepted', isRight: true },
    { from: 'submitted', to: 'confirmed', isRight: false },
    { from: 'confirmed', to: 'submitted', isRight: false },
  ] as const)('$from to $to: $isRight', ({ from, to, isRight }) => {
    expect(eventSessionProblem({ state: to }, { state: from }) === undefined).toBe(isRight)
  })
})

describe('the code of a session', () => {
  it.each([
    ['A1B2', true],
    ['SESSION_2.bis-b', true],
    ['A/B', false],
    ['A&B', false],
    ['deux mots', false],
    ['été', false],
    ['..', false],
  ])('%s can be an address: %s', (code, isRight) => {
    expect(eventSessionProblem({ code })).toEqual(
      isRight ? undefined : expect.objectContaining({ path: 'code' }),
    )
  })

  it('stays as others keep it', () => {
    expect(eventSessionProblem({ code: 'A/B' }, { code: 'A/B' })).toBeUndefined()
  })
})
