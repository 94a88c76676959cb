import { describe, expect, it } from 'vitest'

import { blockedProblem } from './blocked-action'
import { deliverableProblem } from './deliverable'
import { tallyByAction } from './milestone'

describe('blockedProblem', () => {
  it.each([
    [{ status: 'blocked' }, 'blocked.reason'],
    [{ status: 'blocked', blocked: { reason: '  ' } }, 'blocked.reason'],
    [{ status: 'blocked', blocked: { reason: 'Marché infructueux' } }, undefined],
    [{ status: 'on-hold' }, undefined],
  ] as const)('%j → %s', (action, path) => {
    expect(blockedProblem(action)?.path).toBe(path)
  })
})

describe('deliverableProblem', () => {
  it.each([
    [{}, 'link'],
    [{ link: '', file: null }, 'link'],
    [{ link: 'https://example.org' }, undefined],
    [{ file: 'id' }, undefined],
  ])('%j → %s', (deliverable, path) => {
    expect(deliverableProblem(deliverable)?.path).toBe(path)
  })
})

describe('tallyByAction', () => {
  it('counts the done among all, action by action', () => {
    const tallies = tallyByAction([
      { action: 'a', doneDate: '2018-01-01' },
      { action: 'b', doneDate: null },
      { action: 'a' },
    ])
    expect(Object.fromEntries(tallies)).toEqual({ a: { done: 1, all: 2 }, b: { done: 0, all: 1 } })
  })
})
