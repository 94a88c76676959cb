import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readCents, readDay, readNumber, writeDay, writeNumber } from './french-cells'

describe('a day', () => {
  it.each([
    ['31/12/2017', '2017-12-31'],
    [' 1/2/2018 ', '2018-02-01'],
    ['31.12.2017', '2017-12-31'],
    ['2017-12-31', '2017-12-31'],
    ['2017-12-31T12:00:00.000Z', '2017-12-31'],
    [43_100, '2017-12-31'],
    ['43100', '2017-12-31'],
    [43_100.5, '2017-12-31'],
    [new Date('2017-12-31T00:00:00Z'), '2017-12-31'],
    ['29/02/2016', '2016-02-29'],
  ])('%j is %s', (cell, day) => {
    expect(readDay(cell)).toBe(day)
  })

  it.each([
    '30/02/2018',
    '29/02/2017',
    '12/31/2017',
    '31/12/17',
    'demain',
    '',
    12,
    2017,
    true,
    null,
  ])('%j is none', (cell) => {
    expect(readDay(cell)).toBeUndefined()
  })

  it('is written as it is read', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        expect(readDay(writeDay(day))).toBe(day)
      }),
    )
  })
})

describe('a number', () => {
  it.each([
    ['1 969 083,50', 1_969_083.5],
    ['1\u00A0969\u202F083,50 €', 1_969_083.5],
    ['1.969.083,50', 1_969_083.5],
    ['12.5', 12.5],
    ['-3,5', -3.5],
    ['\u22123', -3],
    ['60 %', 60],
    ['1e3', 1000],
    [4, 4],
  ])('%j is %d', (cell, number) => {
    expect(readNumber(cell)).toBe(number)
  })

  it.each(['', 'douze', '1,2,3', '12/01', 'Infinity', null, true])('%j is none', (cell) => {
    expect(readNumber(cell)).toBeUndefined()
  })

  it('is written as it is read', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(readNumber(writeNumber(number))).toBeCloseTo(number, 12)
      }),
    )
  })
})

describe('an amount', () => {
  it.each([
    ['1 969 083,50', 196_908_350],
    ['1181450', 118_145_000],
    ['0,1', 10],
    ['-12,30 €', -1230],
    [0.1 + 0.2, 30],
    [1_969_083.5, 196_908_350],
    ['12,5000', 1250],
  ])('%j is %d cents', (cell, cents) => {
    expect(readCents(cell)).toBe(cents)
  })

  it.each(['12,345', '12,500', '1.000', 12.345, 'x', '', null, '1e3', '99999999999999999'])(
    '%j is none',
    (cell) => {
      expect(readCents(cell)).toBeUndefined()
    },
  )
})
