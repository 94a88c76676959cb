import { describe, expect, it } from 'vitest'

import { isLate } from './action-status'

describe('isLate', () => {
  const endDate = '2018-03-31T00:00:00.000Z'

  it.each([
    { status: 'in-progress', endDate, today: '2018-04-01', late: true },
    { status: 'blocked', endDate, today: '2018-04-01', late: true },
    { status: 'in-progress', endDate, today: '2018-03-31', late: false },
    { status: 'done', endDate, today: '2019-01-01', late: false },
    { status: 'dropped', endDate, today: '2019-01-01', late: false },
    { status: 'in-progress', endDate: null, today: '2019-01-01', late: false },
  ] as const)('$status until $endDate, on $today: $late', ({ status, endDate, today, late }) => {
    expect(isLate({ status, endDate }, today)).toBe(late)
  })
})
