import { describe, expect, it } from 'vitest'

import { indicatorProblem } from './indicator.rules'

describe('indicatorProblem', () => {
  it.each([
    [{ action: 'a' }, undefined],
    [{ orientation: 'o' }, undefined],
    [{}, 'action'],
    [{ action: 'a', orientation: 'o' }, 'orientation'],
    [{ action: 'a', initialDate: '2017-01-01', targetDate: '2017-01-01' }, 'targetDate'],
    [{ action: 'a', initialDate: '2017-01-01', targetDate: '2017-01-02' }, undefined],
    [{ action: 'a', targetDate: '2017-01-02' }, undefined],
  ])('%j → %s', (indicator, path) => {
    expect(indicatorProblem(indicator)?.path).toBe(path)
  })
})
