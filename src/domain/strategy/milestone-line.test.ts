import { describe, expect, it } from 'vitest'

import { dayOnLine } from './milestone-line'

describe('dayOnLine', () => {
  const dues = ['2018-01-01', '2018-02-01', '2018-06-01', '2018-12-31']

  it.each([
    { day: '2017-01-01', percent: 0 },
    { day: '2018-01-17', percent: 25 },
    { day: '2018-02-01', percent: 42.5 },
    { day: '2018-05-31', percent: 57.5 },
    { day: '2019-06-01', percent: 100 },
  ])('$day is at $percent %', ({ day, percent }) => {
    expect(dayOnLine(dues, day)).toBeCloseTo(percent, 0)
  })

  it('is between two milestones of one day', () => {
    expect(dayOnLine(['2018-01-01', '2018-01-01'], '2018-01-01')).toBe(100)
  })
})
