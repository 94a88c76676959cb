import { describe, expect, it } from 'vitest'

import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { meetingMoveProblem, meetingStatuses } from './meeting'

const inOrder = wordsOf(meetingStatuses)

describe('meetingMoveProblem', () => {
  it('lets a meeting go one step on, and no other way', () => {
    for (const [i, from] of inOrder.entries())
      for (const [j, to] of inOrder.entries())
        expect(
          meetingMoveProblem({ status: to }, { status: from }) === undefined,
          `${from} ${to}`,
        ).toBe(j === i || j === i + 1)
  })
})
