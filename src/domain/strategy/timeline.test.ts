import { describe, expect, it } from 'vitest'

import { milestonesInWords, milestoneStateOf } from './milestone-state'
import { drawnOn, positionOn, scaleOf } from './timeline'

describe('scaleOf', () => {
  it('goes from quarter to quarter', () => {
    const scale = scaleOf(['2017-02-10T12:00:00.000Z', null, '2017-07-01T12:00:00.000Z'])
    expect(scale?.start.slice(0, 10)).toBe('2017-01-01')
    expect(scale?.end.slice(0, 10)).toBe('2017-10-01')
    expect(scale?.marks.map(({ year, quarter }) => [year, quarter])).toEqual([
      [2017, 1],
      [2017, 2],
      [2017, 3],
    ])
  })

  it('goes from year to year when it is long', () => {
    const scale = scaleOf(['2016-12-31T12:00:00.000Z', '2021-01-01T12:00:00.000Z'])
    expect(scale?.marks.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020, 2021])
    expect(scale?.marks[0]?.quarter).toBeUndefined()
    expect(scale?.end.slice(0, 10)).toBe('2022-01-01')
  })

  it('goes from decade to decade when it is very long', () => {
    const scale = scaleOf(['1990-01-01T12:00:00.000Z', '2100-12-31T12:00:00.000Z'])
    expect(scale?.marks.map(({ year }) => year)).toEqual([
      1990, 2000, 2010, 2020, 2030, 2040, 2050, 2060, 2070, 2080, 2090, 2100,
    ])
  })

  it.each([
    '3018-01-01T12:00:00.000Z',
    '+100000-01-01T12:00:00.000Z',
    '-271821-04-20T12:00:00.000Z',
  ])('leaves %s out', (date) => {
    expect(scaleOf([date])).toBeUndefined()
    expect(scaleOf(['2017-02-10T12:00:00.000Z', date])?.marks).toHaveLength(1)
  })

  it('is none when no date is known', () => {
    expect(scaleOf([null, undefined])).toBeUndefined()
  })
})

describe('drawnOn', () => {
  const scale = { start: '2017-01-01', end: '2017-04-11', marks: [] } // a hundred days

  it.each([
    [
      { startDate: '2017-01-11', endDate: '2017-02-10' },
      { kind: 'bar', at: 10, width: 30 },
    ],
    [{ startDate: '2017-01-11' }, { kind: 'start', at: 10 }],
    [
      { endDate: '2017-02-10', startDate: null },
      { kind: 'end', at: 40 },
    ],
    [{}, { kind: 'unknown' }],
  ])('%j → %j', (span, drawn) => {
    expect(drawnOn(scale, span)).toEqual(drawn)
  })

  it('tells what is outside', () => {
    expect(positionOn(scale, '2017-04-11')).toBe(100)
    expect(positionOn(scale, '2026-01-01')).toBeUndefined()
  })
})

describe('milestones', () => {
  it.each([
    [{ dueDate: '2018-01-31T12:00:00.000Z' }, 'upcoming'],
    [{ dueDate: '2018-01-30T12:00:00.000Z' }, 'late'],
    [{ dueDate: '2018-01-30T12:00:00.000Z', doneDate: '2018-01-31' }, 'done'],
    [{ dueDate: '2018-01-30T12:00:00.000Z', doneDate: '2018-02-01' }, 'late'], // not done yet
  ])('%j is %s', (milestone, state) => {
    expect(milestoneStateOf(milestone, '2018-01-31')).toBe(state)
  })

  it('are counted in words', () => {
    expect(milestonesInWords(['late', 'done', 'done']).fr).toBe('2 faits, 1 en retard')
    expect(milestonesInWords(['upcoming']).en).toBe('1 upcoming')
    expect(milestonesInWords([]).fr).toBe('Sans jalon')
  })
})
