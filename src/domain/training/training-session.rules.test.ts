import { describe, expect, it } from 'vitest'

import { trainingSessionProblem } from './training-session.rules'

describe('the path of a session', () => {
  it.each([
    { from: 'planned', to: 'open', isRight: true },
    { from: 'planned', to: 'cancelled', isRight: true },
    { from: 'planned', to: 'held', isRight: false },
    { from: 'open', to: 'held', isRight: true },
    { from: 'open', to: 'cancelled', isRight: true },
    { from: 'open', to: 'planned', isRight: false },
    { from: 'held', to: 'held', isRight: true },
    { from: 'held', to: 'cancelled', isRight: false },
    { from: 'cancelled', to: 'open', isRight: false },
  ] as const)('$from to $to: $isRight', ({ from, to, isRight }) => {
    expect(trainingSessionProblem({ status: to }, { status: from }) === undefined).toBe(isRight)
  })
})

describe('the place of a session', () => {
  it.each([
    [{ status: 'open', mode: 'on-site' }, 'place'],
    [{ status: 'open', mode: 'on-site', place: ' ' }, 'place'],
    [{ status: 'open', mode: 'on-site', place: 'Mutualab' }, undefined],
    [{ status: 'open', mode: 'on-site', tiersLieu: 'an id' }, undefined],
    [{ status: 'open', mode: 'online' }, undefined],
    [{ status: 'planned', mode: 'on-site' }, undefined],
    [{ status: 'held', mode: 'on-site' }, undefined],
  ] as const)('%j → %s', (session, path) => {
    expect(trainingSessionProblem(session)?.path).toBe(path)
  })
})
