import { describe, expect, it } from 'vitest'

import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { meetingStatuses } from './meeting'
import { meetingProblem } from './meeting.rules'

const inOrder = wordsOf(meetingStatuses)

describe('meetingProblem', () => {
  it('lets a meeting go one step on, and no other way', () => {
    for (const [i, from] of inOrder.entries())
      for (const [j, to] of inOrder.entries())
        expect(
          meetingProblem({ status: to }, { status: from }) === undefined,
          `${from} ${to}`,
        ).toBe(j === i || j === i + 1)
  })
})
