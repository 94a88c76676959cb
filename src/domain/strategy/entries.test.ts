import { describe, expect, it } from 'vitest'

import { experimentProblem } from './experiment'
import { indicatorProblem } from './indicator'
import { secondValueProblem } from './indicator-value'
import { lockProblem } from './progress-report'

describe('indicatorProblem', () => {
  it.each([
    [{ action: 'a' }, undefined],
    [{ orientation: 'o' }, undefined],
    [{}, 'action'],
    [{ action: 'a', orientation: 'o' }, 'orientation'],
    [{ action: 'a', initialDate: '2017-01-01', targetDate: '2017-01-01' }, 'targetDate'],
    [{ action: 'a', initialDate: '2017-01-01', targetDate: '2017-01-02' }, undefined],
    [{ action: 'a', targetDate: '2017-01-02' }, undefined],
  ])('%j → %s', (indicator, path) => {
    expect(indicatorProblem(indicator)?.path).toBe(path)
  })
})

describe('secondValueProblem', () => {
  const value = { value: 1234.5, date: '2018-03-01T12:00:00.000Z' }

  it('names the value there is', () => {
    expect(secondValueProblem(value, 'm²').message).toEqual({
      fr: 'L’indicateur a déjà une valeur au 1er\u00A0mars\u00A02018, 1\u202F234,5\u00A0m²\u00A0: corrigez-la ou choisissez une autre date.',
      en: 'The indicator already has a value on 1\u00A0March\u00A02018, 1,234.5\u00A0m²: correct it or choose another date.',
    })
  })

  it('says where it is when nobody sees it', () => {
    const trashed = { ...value, deletedAt: '2018-04-01T00:00:00.000Z' }
    expect(secondValueProblem(trashed, null).message.fr).toContain('dans la corbeille')
  })
})

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

describe('experimentProblem', () => {
  it.each([
    [{}, undefined],
    [{ decision: 'deploy' }, 'decisionReasons'],
    [{ decision: 'stop', decisionReasons: 'Trop peu d’usages.' }, undefined],
  ])('%j → %s', (experiment, path) => {
    expect(experimentProblem(experiment)?.path).toBe(path)
  })
})
