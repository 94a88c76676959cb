import { describe, expect, it } from 'vitest'

import { chartOf } from './indicator-chart'

const values = [
  { date: '2018-01-01', value: 50 },
  { date: '2017-07-02', value: 20 },
]

describe('chartOf', () => {
  it('draws values in the order of their days, from zero, towards the target', () => {
    const chart = chartOf({
      initialValue: 10,
      initialDate: '2017-01-01T12:00:00.000Z',
      targetValue: 100,
      targetDate: '2019-01-01',
      values,
    })
    expect(chart).toMatchObject({ least: 0, most: 100, target: { x: 100, y: 100 } })
    expect(chart?.points.map(({ value, y }) => [value, y])).toEqual([
      [10, 10],
      [20, 20],
      [50, 50],
    ])
    expect(chart?.points.map(({ x }) => Math.round(x))).toEqual([0, 25, 50])
  })

  it('leaves out what was measured before its initial value', () => {
    const chart = chartOf({ initialValue: 30, initialDate: '2017-12-01', values })
    expect(chart?.points.map(({ value }) => value)).toEqual([30, 50])
    expect(chart?.target).toBeUndefined()
  })

  it.each([
    { values: [] },
    { values: values.slice(0, 1) },
    { values: [], targetValue: 3, targetDate: '2018-01-01' },
    { values: [{ date: '0001-01-01', value: 1 }, ...values.slice(0, 1)] },
  ])('draws no line without two days: %o', (indicator) => {
    expect(chartOf(indicator)).toBeUndefined()
  })

  it('goes below zero where a value does', () => {
    expect(chartOf({ values: [...values, { date: '2018-02-01', value: -50 }] })).toMatchObject({
      least: -50,
      most: 50,
      points: [{ y: 70 }, { y: 100 }, { y: 0 }],
    })
  })
})
