import { describe, expect, it } from 'vitest'

import { lockProblem } from './progress-report.rules'

describe('lockProblem', () => {
  const publishedAt = '2018-01-31T12:00:00.000Z'
  const report = { publishedAt, author: 'me' }
  it.each([
    [{ publishedAt: null, author: 'me' }, 'other', '2019-01-01T00:00:00.000Z', undefined],
    [report, 'me', '2018-02-01T12:00:00.000Z', undefined],
    [report, 'me', '2018-02-01T12:00:00.001Z', 'date'],
    [report, 'other', '2018-01-31T12:00:01.000Z', 'author'],
    [report, undefined, '2018-01-31T12:00:01.000Z', 'author'],
  ])('%j, written by %s on %s → %s', (one, user, now, path) => {
    expect(lockProblem(one, { user, now })?.path).toBe(path)
  })
})
