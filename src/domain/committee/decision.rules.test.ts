import { describe, expect, it } from 'vitest'

import { decisionProblem, takingProblem } from './decision.rules'

const sitting = (counted: number, isSecondConvocation = false) => ({
  quorum: { present: counted, represented: 0, counted, needed: 5, reached: counted >= 5 },
  isSecondConvocation,
})

describe('takingProblem', () => {
  it.each([
    { counted: 5, votes: { for: 3, against: 1, abstain: 1 } },
    { counted: 6, votes: { for: 5 } },
    { counted: 6, votes: undefined },
  ])('lets $counted members take it by $votes', ({ counted, votes }) => {
    expect(takingProblem({ mode: 'vote', votes }, sitting(counted))).toBeUndefined()
  })

  it('wants a quorum, unless the meeting was convened a second time', () => {
    const problem = takingProblem({ mode: 'consensus' }, sitting(4))
    expect(problem?.path).toBe('meeting')
    expect(problem?.message.fr).toContain('4 pour 5')
    expect(takingProblem({ mode: 'consensus' }, sitting(4, true))).toBeUndefined()
  })

  it('never counts more votes than voters, at a second convocation either', () => {
    const votes = { for: 4, against: 1, abstain: 1 }
    expect(takingProblem({ mode: 'vote', votes }, sitting(5))?.path).toBe('votes.for')
    expect(takingProblem({ mode: 'vote', votes }, sitting(3, true))?.path).toBe('votes.for')
  })
})

describe('decisionProblem', () => {
  it.each([
    { from: 'to-do', to: 'done', isRight: true },
    { from: 'done', to: 'doing', isRight: true },
    { from: 'done', to: 'dropped', isRight: false },
    { from: 'dropped', to: 'to-do', isRight: false },
  ] as const)('$from to $to: $isRight', ({ from, to, isRight }) => {
    expect(decisionProblem({ status: to }, { status: from }) === undefined).toBe(isRight)
  })
})
