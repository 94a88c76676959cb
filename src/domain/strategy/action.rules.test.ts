import { describe, expect, it } from 'vitest'

import { actionProblem } from './action.rules'

describe('what blocks an action', () => {
  it.each([
    [{ status: 'blocked' }, 'blocked.reason'],
    [{ status: 'blocked', blocked: { reason: '  ' } }, 'blocked.reason'],
    [{ status: 'blocked', blocked: { reason: 'Marché infructueux' } }, undefined],
    [{ status: 'on-hold' }, undefined],
  ] as const)('%j → %s', (action, path) => {
    expect(actionProblem(action)?.path).toBe(path)
  })
})
