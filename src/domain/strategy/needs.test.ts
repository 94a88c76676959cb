import { describe, expect, test } from 'vitest'

import type { ActionFacts } from './facts'
import { daysPastEnd, needsOf } from './needs'

const today = '2026-06-30'

const action = (facts: Partial<ActionFacts> = {}): ActionFacts => ({
  id: 'a',
  code: '1.1',
  title: 'Une action',
  status: 'in-progress',
  milestones: [{ id: 'm', label: 'Un jalon', weight: 1, doneDate: '2026-06-20' }],
  indicators: [],
  reports: [],
  ...facts,
})

const needs = (facts: Partial<ActionFacts>, hasQuestion = false, day = today) =>
  needsOf(action(facts), hasQuestion, day, today)

describe('an action needs the committee', () => {
  test('for nothing, when nothing is wrong and nothing is asked', () => {
    expect(needs({ endDate: '2026-12-31' })).toEqual([])
  })
  test('when something is asked of it, even once it is done', () => {
    expect(needs({}, true)).toEqual(['asked'])
    expect(needs({ status: 'done' }, true)).toEqual(['asked'])
  })
  test('when it is blocked, which is a storm too', () => {
    expect(needs({ status: 'blocked' })).toEqual(['blocked', 'storm'])
  })
  test('when it is more than sixty days past its end, and not before', () => {
    expect(needs({ endDate: '2026-05-01' })).toEqual(['storm'])
    expect(needs({ endDate: '2026-04-30' })).toEqual(['storm', 'late'])
    expect(daysPastEnd(action({ endDate: '2026-04-30' }), today, today)).toBe(61)
  })
  test('for its lateness alone, when a report says that its weather is fair', () => {
    const reports = [
      { id: 'r', date: '2026-06-29', weather: 'cloud', suggestedWeather: 'storm' } as const,
    ]
    expect(needs({ endDate: '2026-04-30', reports })).toEqual(['late'])
  })
  test('not for its end date once it is done or dropped', () => {
    for (const status of ['done', 'dropped'] as const)
      expect(needs({ endDate: '2026-01-01', status })).toEqual([])
  })
  test('as it was on the day that is looked at', () => {
    const facts = {
      status: 'blocked',
      statusSince: '2026-06-10T12:00:00.000Z',
      formerStatuses: [{ status: 'in-progress', until: '2026-06-10T12:00:00.000Z' }],
    } as const
    expect(needs({ ...facts, milestones: [] }, false, '2026-06-09')).toEqual([])
    expect(needs(facts, false, '2026-06-11')).toEqual(['blocked', 'storm'])
  })
})
