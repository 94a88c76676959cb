import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { noonOf } from '@/src/domain/platform/time/days'

import { type ActionStatus, actionStatuses, isActionStatus } from './action-status'
import { isDroppedOn, statusOn, withStatus } from './on-a-day'
import { suggestedWeather } from './suggested-weather'

const day = '2018-01-31'

const milestones = [{ id: 'm', label: 'Jalon', weight: 1, doneDate: '2018-01-15' }]

describe('the status on a past day', () => {
  it.each([
    ['done', '2018-01-14', 'in-progress'], // its milestone was done the day after
    ['done', '2018-01-15', 'done'],
    ['blocked', '2018-01-30', 'in-progress'],
    ['blocked', day, 'blocked'],
    ['dropped', '2017-01-01', 'dropped'],
    ['upcoming', '2017-01-01', 'upcoming'],
  ] as const)('of what is %s, on %s, is %s', (status, date, was) => {
    expect(statusOn({ status, milestones }, date, day)).toBe(was)
  })
})

describe('a dated status on a past day', () => {
  it.each([
    ['done', '2018-01-20', '2018-01-19', 'in-progress'],
    ['done', '2018-01-20', '2018-01-20', 'done'],
    ['dropped', '2018-01-20', '2018-01-19', 'in-progress'],
    ['dropped', '2018-01-20', '2018-01-20', 'dropped'],
    ['upcoming', '2018-01-20', '2018-01-19', 'in-progress'],
    ['blocked', '2018-01-20', '2018-01-30', 'blocked'],
  ] as const)('of what is %s since %s, on %s, is %s', (status, statusSince, date, was) => {
    expect(statusOn({ status, statusSince, milestones }, date, day)).toBe(was)
  })
})

type Change = readonly [on: string, status: ActionStatus]

/** An action that came with a status, and what was made of it since. */
const changed = (first: ActionStatus, ...changes: readonly Change[]) =>
  changes.reduce<Parameters<typeof withStatus>[0]>(
    (action, [on, status]) => withStatus(action, status, on),
    { status: first },
  )

describe('a status that changes', () => {
  it.each<[string, ActionStatus, Change[], ReturnType<typeof changed>]>([
    [
      'keeps the one before, until that day',
      'in-progress',
      [['2017-03-01', 'dropped']],
      {
        status: 'dropped',
        statusSince: '2017-03-01T12:00:00.000Z',
        formerStatuses: [{ status: 'in-progress', until: '2017-03-01T12:00:00.000Z' }],
      },
    ],
    [
      'leaves nothing of one that lasted less than a day',
      'upcoming',
      [
        ['2017-03-01', 'in-progress'],
        ['2017-03-01', 'blocked'],
      ],
      {
        status: 'blocked',
        statusSince: '2017-03-01T12:00:00.000Z',
        formerStatuses: [{ status: 'upcoming', until: '2017-03-01T12:00:00.000Z' }],
      },
    ],
    [
      'was not left when it comes back that day',
      'upcoming',
      [
        ['2017-03-01', 'in-progress'],
        ['2017-06-01', 'dropped'],
        ['2017-06-01', 'done'],
        ['2017-06-01', 'in-progress'],
      ],
      {
        status: 'in-progress',
        statusSince: '2017-03-01T12:00:00.000Z',
        formerStatuses: [{ status: 'upcoming', until: '2017-03-01T12:00:00.000Z' }],
      },
    ],
    [
      'has no day any more when the first comes back that day',
      'upcoming',
      [
        ['2017-03-01', 'in-progress'],
        ['2017-03-01', 'upcoming'],
      ],
      { status: 'upcoming', statusSince: null, formerStatuses: [] },
    ],
  ])('%s', (_, first, changes, action) => {
    expect(changed(first, ...changes)).toEqual(action)
  })

  it('is as it was while it does not change', () => {
    const blocked = changed('upcoming', ['2017-03-01', 'blocked'])
    expect(withStatus(blocked, 'blocked', '2017-06-01')).toEqual(blocked)
  })
})

describe('a former status on a past day', () => {
  const takenUp = changed('in-progress', ['2017-03-01', 'dropped'], ['2017-06-01', 'in-progress'])
  const thrice = changed(
    'upcoming',
    ['2017-03-01', 'in-progress'],
    ['2017-06-01', 'on-hold'],
    ['2017-09-01', 'done'],
  )
  const reopened = changed('done', ['2018-01-20', 'in-progress'])
  const released = changed('blocked', ['2018-01-20', 'in-progress'])
  it.each([
    [takenUp, '2017-02-28', 'in-progress'],
    [takenUp, '2017-03-01', 'dropped'],
    [takenUp, '2017-05-31', 'dropped'],
    [takenUp, '2017-06-01', 'in-progress'],
    [thrice, '2017-02-28', 'upcoming'],
    [thrice, '2017-03-01', 'in-progress'],
    [thrice, '2017-06-01', 'on-hold'],
    [thrice, '2017-08-31', 'on-hold'],
    [thrice, '2017-09-01', 'done'], // dated: whatever its milestones
    // Since when it had the first that is known, nobody knows.
    [reopened, '2018-01-14', 'in-progress'],
    [reopened, '2018-01-15', 'done'],
    [reopened, '2018-01-20', 'in-progress'],
    [released, '2018-01-19', 'in-progress'],
  ] as const)('of %j on %s is %s', (action, date, was) => {
    expect(statusOn({ ...action, milestones }, date, day)).toBe(was)
    expect(isDroppedOn(action, date)).toBe(was === 'dropped')
  })

  it('is not known before a day that was kept alone, and stays so when it changes', () => {
    const kept = { status: 'dropped', statusSince: noonOf('2017-03-01') } as const
    const later = withStatus(kept, 'in-progress', '2017-06-01')
    for (const action of [kept, later])
      expect(
        ['2017-02-28', '2017-03-01'].map((date) => statusOn({ ...action, milestones }, date, day)),
      ).toEqual(['in-progress', 'dropped'])
    expect(withStatus(kept, 'dropped', '2017-06-01')).toEqual(kept)
    expect(withStatus(kept, 'blocked', '2017-03-01')).toEqual({
      status: 'blocked',
      statusSince: kept.statusSince,
      formerStatuses: [{ until: kept.statusSince }],
    })
  })

  it('gives the weather of that day', () => {
    const action = {
      id: 'a',
      code: '7.1',
      title: 'Action',
      ...changed('in-progress', ['2018-01-10', 'blocked'], ['2018-01-20', 'in-progress']),
      milestones,
      indicators: [],
      reports: [],
    }
    expect(
      ['2018-01-09', '2018-01-10', '2018-01-19', '2018-01-20'].map(
        (date) => suggestedWeather(action, date, day).weather,
      ),
    ).toEqual(['sun', 'storm', 'storm', 'sun'])
  })
})

describe('laws of former statuses', () => {
  const dayAt = (n: number) => new Date(Date.UTC(2017, 0, 1 + n)).toISOString().slice(0, 10)
  const statuses = Object.keys(actionStatuses).filter(isActionStatus)
  // Without milestones, what each of these says of a past day is itself.
  const first = fc.constantFrom<ActionStatus>('upcoming', 'in-progress', 'done', 'dropped')
  const changes = fc
    .array(fc.tuple(fc.nat({ max: 12 }), fc.constantFrom(...statuses)), { maxLength: 12 })
    .map((some) => some.sort(([a], [b]) => a - b).map(([n, status]): Change => [dayAt(n), status]))

  it('a past day is what a replay of the changes until that day gives', () => {
    fc.assert(
      fc.property(first, changes, fc.integer({ min: -1, max: 13 }), (status, some, n) => {
        const action = changed(status, ...some)
        const replayed = some.filter(([on]) => on <= dayAt(n)).at(-1)?.[1] ?? status
        expect(statusOn({ ...action, milestones: [] }, dayAt(n), day)).toBe(replayed)
        expect(isDroppedOn(action, dayAt(n))).toBe(replayed === 'dropped')
      }),
    )
  })

  it('they are in order, one a day at most, and none follows itself', () => {
    fc.assert(
      fc.property(first, changes, (status, some) => {
        const action = changed(status, ...some)
        const former = action.formerStatuses ?? []
        const days = former.map(({ until }) => until)
        expect(days).toEqual([...new Set(days)].sort())
        expect(action.statusSince ?? undefined).toBe(days.at(-1))
        const all = [...former.map((one) => one.status), action.status]
        for (const [n, one] of all.entries()) expect(one).not.toBe(all[n + 1])
      }),
    )
  })
})
