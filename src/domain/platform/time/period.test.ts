import { describe, expect, it } from 'vitest'

import { periodProblem } from './period'

describe('periodProblem', () => {
  it.each([
    [{}],
    [{ startDate: '2017-03-09' }],
    [{ endDate: '2017-03-10' }],
    [{ startDate: '2017-03-09', endDate: null }],
    [{ startDate: '2017-03-09', endDate: '2017-03-09' }],
    [{ startDate: '2017-03-09T23:00:00.000Z', endDate: '2017-03-10T00:00:00.000+01:00' }],
  ])('accepts %j', (period) => {
    expect(periodProblem(period)).toBeUndefined()
  })

  it('puts the problem on the end date', () => {
    expect(periodProblem({ startDate: '2017-03-10', endDate: '2017-03-09' })?.path).toBe('endDate')
  })
})
