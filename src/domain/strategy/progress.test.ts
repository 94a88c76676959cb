import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ActionFacts, IndicatorFact, MilestoneFact } from './facts'
import { type Figure, weightedMean } from './figure'
import {
  actionProgress,
  orientationProgress,
  progressOfOrientations,
  progressRules,
  workstreamProgress,
} from './progress'
import { rateOf, rateOn } from './rate'
import { coverageInWords, figureInWords } from './words'

const day = '2018-01-31'

const milestone = (data: Partial<MilestoneFact> = {}): MilestoneFact => ({
  id: 'm',
  label: 'Jalon',
  weight: 1,
  dueDate: '2018-03-31T12:00:00.000Z',
  ...data,
})

const indicator = (data: Partial<IndicatorFact> = {}): IndicatorFact => ({
  id: 'i',
  title: 'Places ouvertes',
  unit: 'places',
  weight: 1,
  direction: 'rising',
  periodicity: 'monthly',
  initialValue: 0,
  targetValue: 100,
  values: [],
  ...data,
})

const action = (data: Partial<ActionFacts> = {}): ActionFacts => ({
  id: 'a',
  code: '7.1',
  title: 'Action',
  status: 'in-progress',
  milestones: [],
  indicators: [],
  reports: [],
  ...data,
})

const value = (date: string, amount: number) => ({ date: `${date}T12:00:00.000Z`, value: amount })

describe('the rate of an indicator', () => {
  it.each([
    [[value('2016-12-31', 30)], null],
    [[value('2017-01-01', 30)], 30], // the day itself
    [[value('2016-12-31', 30), value('2017-06-30', 10)], 10],
  ])('of %j, from an initial value of 1 January 2017, is %s', (values, rate) => {
    expect(rateOn(indicator({ initialDate: '2017-01-01', values }), day).value).toBe(rate)
  })

  it.each([
    ['rising', 0, 40, 100, 40],
    ['rising', 20, 10, 100, 0],
    ['rising', 20, 120, 100, 100],
    ['falling', 100, 60, 0, 40],
    ['falling', 100, 120, 0, 0],
    ['falling', 100, -20, 0, 100],
    // No way to go: the initial value is as good as the target.
    ['rising', 100, 100, 100, 100],
    ['rising', 100, 99, 100, 0],
    ['rising', 120, 110, 100, 100],
    ['falling', 0, 0, 0, 100],
    ['falling', 0, 1, 0, 0],
    ['falling', -5, 3, 10, 100],
  ] as const)('%s from %d, at %d, to %d is %d %%', (direction, initial, current, target, rate) => {
    expect(rateOf({ direction, initial, current, target })).toBe(rate)
  })
})

describe('the progress of an action', () => {
  it.each<[string, Partial<ActionFacts>, number | null, { known: number; all: number }]>([
    ['nothing to measure', {}, null, { known: 0, all: 0 }],
    [
      'milestones by their weights',
      { milestones: [milestone({ doneDate: '2017-12-31' }), milestone({ weight: 3 })] },
      25,
      { known: 2, all: 2 },
    ],
    [
      'a milestone done later is to be done on the day',
      { milestones: [milestone({ doneDate: '2018-02-01' }), milestone({ doneDate: day })] },
      50,
      { known: 2, all: 2 },
    ],
    [
      'indicators beside milestones, by the same weights',
      {
        milestones: [milestone({ doneDate: '2017-12-31' })],
        indicators: [indicator({ weight: 3, values: [value('2018-01-31', 20)] })],
      },
      40,
      { known: 2, all: 2 },
    ],
    [
      'the last value known on the day, whatever the order',
      {
        indicators: [
          indicator({
            values: [value('2018-02-28', 90), value('2018-01-15', 30), value('2017-12-31', 10)],
          }),
        ],
      },
      30,
      { known: 1, all: 1 },
    ],
    [
      'unknown, not zero, while an indicator has no value',
      { milestones: [milestone({ doneDate: '2017-12-31' })], indicators: [indicator()] },
      null,
      { known: 1, all: 2 },
    ],
    [
      'unknown without a target',
      { indicators: [indicator({ targetValue: null, values: [value('2018-01-01', 1)] })] },
      null,
      { known: 0, all: 1 },
    ],
  ])('%s', (_, facts, percent, coverage) => {
    expect(actionProgress(action(facts), day)).toMatchObject({ value: percent, coverage })
  })

  it('names what is missing, and why', () => {
    const { missing } = actionProgress(action({ indicators: [indicator()] }), day)
    expect(missing).toEqual([
      {
        kind: 'indicator',
        id: 'i',
        label: 'Places ouvertes',
        reason: { fr: 'pas encore de valeur', en: 'no value yet' },
      },
    ])
  })
})

describe('the progress of what is made of others', () => {
  const done = action({ id: 'done', milestones: [milestone({ doneDate: '2017-12-31' })] })
  const begun = action({ id: 'begun', milestones: [milestone()] })
  const unknown = action({ id: 'unknown', code: '7.9' })
  const orientation = (actions: ActionFacts[], indicators: IndicatorFact[] = []) => ({
    id: 'o',
    number: 7,
    title: 'Orientation',
    actions,
    indicators,
  })

  it('is the mean of its actions and of its own indicators', () => {
    const own = indicator({ weight: 2, values: [value('2018-01-01', 50)] })
    expect(orientationProgress(orientation([done, begun], [own]), day).value).toBe(50)
  })

  it('leaves dropped actions out', () => {
    const dropped = action({ id: 'dropped', status: 'dropped' })
    expect(orientationProgress(orientation([done, dropped]), day)).toMatchObject({
      value: 100,
      coverage: { known: 1, all: 1 },
    })
  })

  it('of a workstream is the mean of its actions, as of an orientation', () => {
    expect(workstreamProgress([done, begun], day).value).toBe(50)
    const dropped = action({ id: 'dropped', status: 'dropped' })
    expect(workstreamProgress([done, dropped], day)).toMatchObject({
      value: 100,
      coverage: { known: 1, all: 1 },
    })
    expect(workstreamProgress([done, unknown], day)).toMatchObject({
      value: null,
      coverage: { known: 1, all: 2 },
      missing: [{ id: 'unknown' }],
    })
    expect(workstreamProgress([], day)).toMatchObject({ value: null, coverage: { all: 0 } })
  })

  it('counts an action until the day it is dropped', () => {
    const dropped = { ...begun, status: 'dropped' as const, statusSince: '2019-03-01' }
    const part = orientation([done, dropped])
    const whole = (date: string) =>
      progressOfOrientations([part], progressRules.strategy, date).value
    expect(
      ['2019-02-28', '2019-03-01'].map((date) => orientationProgress(part, date).value),
    ).toEqual([50, 100])
    expect(['2019-02-28', '2019-03-01'].map(whole)).toEqual([50, 100])
    expect(workstreamProgress([done, dropped], '2019-02-28').value).toBe(50)
  })

  it('spreads what is unknown upwards, with its coverage', () => {
    const part = orientation([done, unknown])
    expect(orientationProgress(part, day)).toMatchObject({
      value: null,
      coverage: { known: 1, all: 2 },
      missing: [{ id: 'unknown', reason: { fr: 'rien à mesurer' } }],
    })
    const whole = progressOfOrientations(
      [part, { ...orientation([done]), id: 'p' }],
      progressRules.strategy,
      day,
    )
    expect(whole).toMatchObject({
      value: null,
      coverage: { known: 1, all: 2 },
      missing: [{ id: 'o', reason: { fr: '1 part sur 2 connue' } }],
    })
  })
})

describe('in words', () => {
  const saying = (facts: Partial<ActionFacts>) => figureInWords(actionProgress(action(facts), day))

  it('says why', () => {
    const milestones = [
      milestone({ weight: 3, doneDate: '2017-12-31' }),
      milestone({ weight: 2, doneDate: '2017-12-31' }),
      milestone({ weight: 3 }),
    ]
    const indicators = [indicator({ weight: 2, values: [value('2018-01-01', 60)] })]
    expect(saying({ milestones, indicators })).toEqual({
      fr: '62\u00A0%, parce que 2 jalons sur 3 sont faits (poids 5 sur 8) et l’indicateur «\u00A0Places ouvertes\u00A0» est à 60\u00A0%.',
      en: '62%, because 2 of 3 milestones are done (weight 5 of 8) and the indicator “Places ouvertes” is at 60%.',
    })
  })

  it.each([
    [{ milestones: [milestone()] }, '0\u00A0%, parce qu’aucun jalon n’est fait.'],
    [{ milestones: [milestone({ weight: 999 }), milestone({ doneDate: day })] }, '1\u00A0%'],
    [{ milestones: [milestone({ weight: 999, doneDate: day }), milestone()] }, '99\u00A0%'],
    [{ milestones: [milestone({ doneDate: day })] }, '100\u00A0%'],
    [{}, 'Inconnu, parce qu’il n’y a rien à mesurer'],
    [
      { milestones: [milestone()], indicators: [indicator()] },
      'Entre 0 et 50\u00A0%, parce qu’il manque «\u00A0Places ouvertes\u00A0» (pas encore de valeur)\u00A0: 1 part sur 2 connue.',
    ],
    [{ indicators: [indicator()] }, 'Inconnu, parce qu’il manque'],
    [
      {
        milestones: [milestone({ doneDate: day, weight: 52 }), milestone({ weight: 40 })],
        indicators: [indicator({ weight: 8 })],
      },
      'Entre 52 et 60\u00A0%, parce qu’il manque «\u00A0Places ouvertes\u00A0» (pas encore de valeur)\u00A0: 2 parts sur 3 connues.',
    ],
  ])('says of %j « %s »', (facts, sentence) => {
    expect(saying(facts).fr).toContain(sentence)
  })
})

describe('the coverage', () => {
  const figure = (known: number, all: number): Figure => ({
    value: null,
    bounds: null,
    coverage: { known, all },
    inputs: [],
    missing: [],
    rule: progressRules.action,
  })

  it.each([
    [0, 0, 'rien à mesurer', 'nothing to measure'],
    [0, 1, '0 part sur 1 connue', '0 of 1 part known'],
    [1, 2, '1 part sur 2 connue', '1 of 2 parts known'],
    [7, 9, '7 parts sur 9 connues', '7 of 9 parts known'],
  ])('of %d of %d is « %s »', (known, all, fr, en) => {
    expect(coverageInWords(figure(known, all))).toEqual({ fr, en })
  })
})

describe('laws', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const weight = fc.integer({ min: 1, max: 100 })
  const direction = fc.constantFrom('rising' as const, 'falling' as const)
  const dates = fc.integer({ min: 1, max: 365 }).map((n) => {
    const date = new Date(Date.UTC(2017, 6, n, 12))
    return date.toISOString()
  })
  const milestones = fc.array(
    fc.record({
      id: fc.uuid(),
      label: fc.string(),
      weight,
      dueDate: dates,
      doneDate: fc.option(dates),
    }),
    { maxLength: 6 },
  )
  const indicators = fc.array(
    fc.record({
      id: fc.uuid(),
      title: fc.string(),
      weight,
      direction,
      periodicity: fc.constant('monthly' as const),
      initialValue: fc.option(amount),
      targetValue: fc.option(amount),
      values: fc.uniqueArray(fc.record({ date: dates, value: amount }), {
        selector: ({ date }) => date,
        maxLength: 4,
      }),
    }),
    { maxLength: 4 },
  )
  const facts = fc.record({ milestones, indicators })

  it('a rate stays between 0 and 100', () => {
    fc.assert(
      fc.property(direction, amount, amount, amount, (way, initial, current, target) => {
        const rate = rateOf({ direction: way, initial, current, target })
        expect(rate).toBeGreaterThanOrEqual(0)
        expect(rate).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('a better value never lowers a rate', () => {
    fc.assert(
      fc.property(direction, amount, amount, amount, amount, (way, initial, a, b, target) => {
        const rate = (current: number) => rateOf({ direction: way, initial, current, target })
        const [low, high] = [rate(Math.min(a, b)), rate(Math.max(a, b))]
        const [worse, better] = way === 'rising' ? [low, high] : [high, low]
        expect(better).toBeGreaterThanOrEqual(worse)
      }),
    )
  })

  it('progress stays between 0 and 100, and is unknown exactly while a part is or there is none', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { value: percent, coverage, inputs, missing } = actionProgress(some, day)
        expect(coverage.all).toBe(some.milestones.length + some.indicators.length)
        expect(coverage.all - coverage.known).toBe(missing.length)
        expect(percent === null).toBe(coverage.known < coverage.all || coverage.all === 0)
        if (percent === null) return
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percent).toBeLessThanOrEqual(100)
        const values = inputs.flatMap((input) => input.value ?? [])
        expect(percent).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
        expect(percent).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
      }),
    )
  })

  it('bounds hold the value, are it when all is known, and are there unless nothing is', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { value, bounds, coverage } = actionProgress(some, '2018-01-31')
        if (!bounds) return coverage.all === 0
        const isExact = value === null || (bounds.lower === value && bounds.upper === value)
        return bounds.lower >= 0 && bounds.lower <= bounds.upper && bounds.upper <= 100 && isExact
      }),
    )
  })

  it('bounds hold whatever the parts that are not known turn out to be, at each level', () => {
    const completion = fc.record({
      actions: fc.array(facts, { minLength: 1, maxLength: 4 }),
      ends: fc.infiniteStream(fc.integer({ min: 0, max: 100 })),
    })
    fc.assert(
      fc.property(completion, ({ actions, ends }) => {
        const orientation = (some: typeof actions) =>
          orientationProgress(
            {
              actions: some.map((one, n) => action({ ...one, id: String(n) })),
              indicators: [],
            },
            '2018-01-31',
          )
        const isKnown = (one: IndicatorFact) => rateOn(one, '2018-01-31').value !== null
        /** Each indicator that is not known, worth something between 0 and 100 %. */
        const completed = actions.map((one) => ({
          ...one,
          indicators: one.indicators.map((measured) =>
            isKnown(measured)
              ? measured
              : {
                  ...measured,
                  direction: 'rising' as const,
                  initialValue: 0,
                  targetValue: 100,
                  values: [value('2018-01-01', Number(ends.next().value))],
                },
          ),
        }))
        const { bounds } = orientation(actions)
        const { value: found } = orientation(completed)
        if (!bounds || found === null) return true
        return found >= bounds.lower - 1e-9 && found <= bounds.upper + 1e-9
      }),
    )
  })

  it('does not depend on the order of the facts', () => {
    const shuffled = facts.chain((some) =>
      fc
        .tuple(
          fc.shuffledSubarray(some.milestones, { minLength: some.milestones.length }),
          fc.shuffledSubarray(
            some.indicators.map((one) => ({ ...one, values: one.values.toReversed() })),
            { minLength: some.indicators.length },
          ),
        )
        .map(([ms, is]) => [some, { milestones: ms, indicators: is }] as const),
    )
    fc.assert(
      fc.property(shuffled, ([some, others]) => {
        const [before, after] = [some, others].map((one) => actionProgress(one, day))
        expect(after?.coverage).toEqual(before?.coverage)
        if (before?.value == null) expect(after?.value).toBeNull()
        else expect(after?.value).toBeCloseTo(before.value, 9)
      }),
    )
  })

  it('one more milestone done never lowers it', () => {
    fc.assert(
      fc.property(milestones, fc.nat(), (some, n) => {
        const done = some.map((one, index) =>
          index === n % Math.max(1, some.length) ? { ...one, doneDate: '2017-07-01' } : one,
        )
        const before = actionProgress({ milestones: some, indicators: [] }, day).value
        const after = actionProgress({ milestones: done, indicators: [] }, day).value
        if (before === null) expect(after).toBeNull()
        else expect(after ?? -1).toBeGreaterThanOrEqual(before - 1e-9)
      }),
    )
  })

  it('of milestones never goes back as days pass', () => {
    fc.assert(
      fc.property(milestones, dates, dates, (some, a, b) => {
        const [first = a, then = b] = [a, b].sort()
        const on = (date: string) =>
          actionProgress({ milestones: some, indicators: [] }, date).value ?? 0
        expect(on(then)).toBeGreaterThanOrEqual(on(first) - 1e-9)
      }),
    )
  })

  it('a mean holds with weights of any size', () => {
    const heavy = fc.double({ min: 1e-100, max: 1e100, noNaN: true })
    const part = fc.record({ weight: heavy, value: fc.double({ min: 0, max: 100, noNaN: true }) })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const mean = weightedMean(parts)
        expect(mean).toBeGreaterThanOrEqual(0)
        expect(mean).toBeLessThanOrEqual(100)
      }),
    )
  })
})
