import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ActionFacts, IndicatorFact, MilestoneFact, ReportFact } from './facts'
import { freshnessOf, isSilent } from './freshness'
import { dueOn, isIndicatorLate } from './late'
import { suggestedWeather, weatherOn } from './suggested-weather'
import { isOverride, weatherProblem, worstWeather } from './weather'

const day = '2018-01-31'

const action = (data: Partial<ActionFacts> = {}): ActionFacts => ({
  id: 'a',
  code: '7.1',
  title: 'Action',
  status: 'in-progress',
  startDate: '2017-01-01',
  milestones: [],
  indicators: [],
  reports: [],
  ...data,
})

const milestone = (data: Partial<MilestoneFact> = {}): MilestoneFact => ({
  id: 'm',
  label: 'Jalon',
  weight: 1,
  dueDate: '2018-03-31',
  ...data,
})

const indicator = (data: Partial<IndicatorFact> = {}): IndicatorFact => ({
  id: 'i',
  title: 'Indicateur',
  weight: 1,
  direction: 'rising',
  periodicity: 'monthly',
  values: [],
  ...data,
})

const report = (data: Partial<ReportFact> = {}): ReportFact => ({
  id: 'r',
  date: '2018-01-15',
  weather: 'sun',
  suggestedWeather: 'sun',
  ...data,
})

const done = milestone({ doneDate: '2018-01-15' })

describe('the suggested weather', () => {
  it.each<[string, Partial<ActionFacts>]>([
    ['not-needed', { status: 'done' }],
    ['not-needed', { status: 'dropped', milestones: [milestone({ dueDate: '2017-01-01' })] }],
    ['storm', { status: 'blocked', milestones: [done] }],
    ['storm', { endDate: '2018-01-30', milestones: [done] }],
    ['storm', { milestones: [milestone({ dueDate: '2017-11-01' })] }], // 91 days
    ['cloud', { milestones: [milestone({ dueDate: '2017-11-02' })] }], // 90 days
    ['cloud', { milestones: [milestone({ dueDate: '2017-12-31' })] }], // 31 days
    ['overcast', { milestones: [milestone({ dueDate: '2018-01-01' })] }], // 30 days
    ['cloud', { status: 'on-hold', milestones: [done] }],
    ['overcast', { milestones: [done, milestone({ dueDate: '2018-01-30' })] }],
    ['sun', { milestones: [done, milestone({ dueDate: day })] }], // the day itself is on time
    ['overcast', { milestones: [done], indicators: [indicator({ nextUpdate: '2018-01-30' })] }],
    ['not-given', {}],
    ['overcast', { milestones: [milestone({ doneDate: '2017-12-01' })] }], // 61 days
    ['sun', { milestones: [milestone({ doneDate: '2017-12-02' })] }], // 60 days
    ['sun', { status: 'upcoming', milestones: [milestone()] }],
  ])('is %s of %j', (weather, facts) => {
    expect(suggestedWeather(action(facts), day, day).weather).toBe(weather)
  })

  it.each<[Partial<ActionFacts>, string, string]>([
    [
      { milestones: [milestone({ dueDate: '2009-06-06' })] },
      'un jalon a 3\u202F161\u00A0jours de retard (plus de 90)',
      'a milestone is 3,161\u00A0days late (more than 90)',
    ],
    [
      { milestones: [milestone({ dueDate: '2017-12-01' })] },
      'un jalon a 61\u00A0jours de retard (plus de 30)',
      'a milestone is 61\u00A0days late (more than 30)',
    ],
    [
      { milestones: [milestone({ dueDate: '2018-01-30' })] },
      'un jalon a 1\u00A0jour de retard',
      'a milestone is 1\u00A0day late',
    ],
    [
      { milestones: [milestone({ doneDate: '2015-01-31' })] },
      'le dernier fait date de 1\u202F096\u00A0jours (plus de 60)',
      'the last fact is 1,096\u00A0days old (more than 60)',
    ],
  ])('of %j is because %s', (facts, fr, en) => {
    expect(suggestedWeather(action(facts), day, day).because).toEqual({ fr, en })
  })

  it('never gets better when one more milestone is late', () => {
    const order = ['sun', 'not-given', 'overcast', 'cloud', 'storm', 'not-needed']
    const dates = fc.integer({ min: 0, max: 500 }).map((n) => {
      const date = new Date(Date.UTC(2017, 0, 1 + n, 12))
      return date.toISOString()
    })
    const some = fc.array(fc.record({ dueDate: dates, doneDate: fc.option(dates) }))
    const statuses = fc.constantFrom(
      'upcoming' as const,
      'in-progress' as const,
      'on-hold' as const,
    )
    fc.assert(
      fc.property(some, dates, statuses, (known, dueDate, status) => {
        const milestones = known.map((one) => milestone(one))
        const gravity = (facts: MilestoneFact[]) =>
          order.indexOf(suggestedWeather(action({ status, milestones: facts }), day, day).weather)
        const late = [...milestones, milestone({ dueDate })]
        if (dueDate.slice(0, 10) < day)
          expect(gravity(late)).toBeGreaterThanOrEqual(gravity(milestones))
      }),
    )
  })
})

describe('a weather that a person gives', () => {
  const facts = { milestones: [done] }

  it('holds until the next report', () => {
    const reports = [report({ weather: 'storm' }), report({ date: '2018-02-10', weather: 'sun' })]
    const on = (date: string) => weatherOn(action({ ...facts, reports }), date, day)
    expect(on('2018-01-14')).toMatchObject({ isOverride: false })
    expect(on('2018-02-09')).toMatchObject({ value: 'storm', suggested: 'sun', isOverride: true })
    expect(on('2018-02-10')).toMatchObject({ value: 'sun', isOverride: false })
  })

  it('does not hide what the facts become once it only repeated them', () => {
    const late = milestone({ dueDate: '2018-01-20' })
    const on = weatherOn(action({ milestones: [done, late], reports: [report()] }), day, day)
    expect(on.value).toBe('overcast')
  })

  it.each([
    [{ weather: 'sun', suggestedWeather: 'sun' }, false],
    [{ weather: 'not-given', suggestedWeather: 'storm' }, false],
    [{ weather: null, suggestedWeather: 'storm' }, false],
    [{ weather: 'not-needed', suggestedWeather: 'sun' }, true],
    [{ weather: 'sun', suggestedWeather: null }, true],
  ] as const)('%j is another than the facts: %s, and then says why', (given, other) => {
    expect(isOverride(given)).toBe(other)
    expect(weatherProblem(given)?.path).toBe(other ? 'weatherReason' : undefined)
    expect(weatherProblem({ ...given, weatherReason: 'Parce que.' })).toBeUndefined()
  })
})

describe('when a value of an indicator is due', () => {
  const value = (date: string) => ({ date, value: 1 })
  it.each<[string, Partial<IndicatorFact>, string | undefined]>([
    ['as planned', { nextUpdate: '2018-02-15' }, '2018-02-15'],
    [
      'as planned, though an earlier value came in',
      { nextUpdate: '2018-02-15', values: [value('2018-01-15')] },
      '2018-02-15',
    ],
    [
      'a period after the last value, once the planned one came in',
      { nextUpdate: '2018-01-15', values: [value('2018-01-15')] },
      '2018-02-15',
    ],
    ['a period after the initial value', { initialDate: '2017-12-31' }, '2018-01-31'],
    [
      'no more once the target’s date has its value',
      { targetDate: '2018-01-31', values: [value('2018-01-31')] },
      undefined,
    ],
    ['once, on the target’s date', { periodicity: 'once', targetDate: '2018-06-30' }, '2018-06-30'],
    ['never again', { periodicity: 'once', values: [value('2018-01-01')] }, undefined],
    ['unknown', {}, undefined],
  ])('%s', (_, data, due) => {
    expect(dueOn(indicator(data), day)).toBe(due)
  })

  it('is late the day after', () => {
    const due = indicator({ nextUpdate: day })
    expect(isIndicatorLate(due, day)).toBe(false)
    expect(isIndicatorLate(due, '2018-02-01')).toBe(true)
  })
})

describe('freshness', () => {
  it.each([
    [{}, null, 'aucun fait'],
    [{ reports: [report({ date: day })] }, 0, 'aujourd’hui'],
    [{ reports: [report({ date: '2018-01-30' })] }, 1, 'hier'],
    [{ reports: [report()], milestones: [milestone()] }, 16, 'il\u00A0y\u00A0a\u00A016\u00A0jours'],
    [
      {
        reports: [report()],
        indicators: [indicator({ values: [{ date: '2018-01-21', value: 1 }] })],
      },
      10,
      'il\u00A0y\u00A0a\u00A010\u00A0jours',
    ],
    [{ reports: [report({ date: '2017-12-01' })] }, 61, 'il\u00A0y\u00A0a\u00A02\u00A0mois'],
    [{ reports: [report({ date: '2016-02-01' })] }, 730, 'il\u00A0y\u00A0a\u00A023\u00A0mois'],
    [{ reports: [report({ date: '2016-01-31' })] }, 731, 'il\u00A0y\u00A0a\u00A02\u00A0ans'],
    [{ reports: [report({ date: '2015-01-31' })] }, 1096, 'il\u00A0y\u00A0a\u00A03\u00A0ans'],
    [{ reports: [report({ date: '2018-02-01' })] }, null, 'aucun fait'], // not yet, on the day
  ])('of %j is %s days', (facts, days, words) => {
    expect(freshnessOf(action(facts), day)).toMatchObject({ days, words: { fr: words } })
  })

  it.each<[Partial<ActionFacts>, boolean]>([
    [{ reports: [report({ date: '2017-12-02' })] }, false], // 60 days
    [{ reports: [report({ date: '2017-12-01' })] }, true],
    [{ milestones: [done] }, true], // a fact is no report
    [{ startDate: '2017-12-15' }, false], // it has just begun
    [{ startDate: '2018-02-01' }, false],
    [{ startDate: null }, true],
    [{ status: 'upcoming', startDate: null }, false], // nobody knows when it begins
    [{ status: 'upcoming', startDate: '2017-11-01' }, true], // it should have begun
    [{ status: 'done', milestones: [done] }, false],
    [{ status: 'dropped' }, false],
  ])('%j has been without a report for too long: %s', (facts, silent) => {
    expect(isSilent(action(facts), day, day)).toBe(silent)
  })
})

it.each([
  { given: [], worst: 'not-given' },
  { given: ['sun', 'cloud', 'overcast'], worst: 'cloud' },
  { given: ['not-given', 'not-needed', 'sun'], worst: 'sun' },
  { given: ['storm', 'not-given'], worst: 'storm' },
  { given: ['not-needed', 'not-needed'], worst: 'not-needed' },
  { given: ['not-needed', 'not-given'], worst: 'not-given' },
] as const)('the worst of $given is $worst', ({ given, worst }) => {
  expect(worstWeather(given)).toBe(worst)
})
