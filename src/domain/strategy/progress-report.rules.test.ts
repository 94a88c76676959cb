import { describe, expect, it } from 'vitest'

import { lockProblem, progressReportProblem } from './progress-report.rules'

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

describe('progressReportProblem', () => {
  const [day, next] = ['2018-01-31T12:00:00.000Z', '2018-02-01T12:00:00.000Z']
  it.each([
    [day, undefined, undefined],
    [next, undefined, 'date'],
    [next, { date: day }, 'date'],
    [next, { date: next }, undefined],
    [undefined, undefined, undefined],
  ])('dated %s on 2018-01-31, %j before → %s', (date, before, path) => {
    const report = { action: 'a', date, weather: 'not-given' as const }
    expect(progressReportProblem(report, { today: '2018-01-31', before })?.path).toBe(path)
  })

  const draft = { action: 'a', date: day, _status: 'draft' as const }
  const published = { ...draft, _status: 'published' as const }
  it.each([
    [draft, undefined, 'action'],
    [draft, { ...draft, action: { id: 'b' } }, 'action'],
    [published, draft, 'action'],
    [draft, { ...draft, action: { id: 'a' } }, undefined],
    [published, { ...published, publishedAt: day }, undefined],
  ])('%j about an action in the trash, %j before → %s', (report, before, path) => {
    const given = { ...report, weather: 'not-given' as const }
    const facts = { today: '2018-01-31', before }
    const action = { deletedAt: day }
    expect(progressReportProblem(given, { ...facts, action })?.path).toBe(path)
    expect(progressReportProblem(given, { ...facts, action: {} })).toBeUndefined()
  })
})
