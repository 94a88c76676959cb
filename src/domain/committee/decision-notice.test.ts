import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { daysBetween } from '@/src/domain/platform/time/days'
import { isAssigned, noticeOn } from './decision-notice'

const decision = { status: 'to-do' as const, dueDate: '2018-03-15T12:00:00.000Z' }

const dayAt = (offset: number) =>
  new Date(Date.parse('2018-03-15') + offset * 86_400_000).toISOString().slice(0, 10)

describe('noticeOn', () => {
  it.each([
    [-8, undefined],
    [-7, { kind: 'due', of: '2018-03-15' }],
    [0, { kind: 'due', of: '2018-03-15' }],
    [1, { kind: 'overdue', of: '2018-03-16' }],
    [7, { kind: 'overdue', of: '2018-03-16' }],
    [8, { kind: 'overdue', of: '2018-03-23' }],
    [30, { kind: 'overdue', of: '2018-04-13' }],
  ])('%i days after its date: %j', (offset, notice) => {
    expect(noticeOn(decision, dayAt(offset))).toEqual(notice)
  })

  it('tells nothing of what is done, dropped or without a date', () => {
    for (const status of ['done', 'dropped'] as const)
      expect(noticeOn({ ...decision, status }, dayAt(3))).toBeUndefined()
    expect(noticeOn({ status: 'to-do' }, dayAt(3))).toBeUndefined()
  })

  it('tells of a late decision once a week, whatever the days on which the server runs', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1 }), (offsets) => {
        const notices = offsets.map((offset) => noticeOn(decision, dayAt(offset))?.of ?? '')
        const days = [...new Set(notices)].sort()
        const apart = days.slice(1).map((day, index) => daysBetween(days[index] ?? '', day))
        expect(apart.every((count) => count > 0 && count % 7 === 0)).toBe(true)
      }),
    )
  })
})

describe('isAssigned', () => {
  const given = { status: 'to-do' as const, owner: 'Ada', published: true }
  it.each([
    ['created with an owner', given, undefined, true],
    ['published with an owner', given, { ...given, published: false }, true],
    ['given to another', given, { ...given, owner: 'Alan' }, true],
    ['given to someone at last', given, { ...given, owner: undefined }, true],
    ['otherwise changed', given, given, false],
    ['taken from everyone', { ...given, owner: undefined }, given, false],
    ['written in a draft', { ...given, published: false }, undefined, false],
    ['told once done', { ...given, status: 'done' as const }, undefined, false],
  ])('a decision %s', (_, decision, before, assigned) => {
    expect(isAssigned(decision, before)).toBe(assigned)
  })
})
