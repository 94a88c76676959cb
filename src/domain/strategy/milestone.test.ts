import { describe, expect, it } from 'vitest'

import { tallyByAction } from './milestone'

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
