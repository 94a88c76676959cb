import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { availabilityProblem, covers, slotsOf } from './availability'
import { colourProblem, contrastOf, textColourOn } from './colour'
import { registrationProblem } from './event'
import { codeFrom, codeLength } from './public-code'
import { sessionMoveProblem } from './session'

const [day, nextDay] = ['2017-03-09T08:00:00.000Z', '2017-03-10T08:00:00.000Z']

describe('registrationProblem', () => {
  it.each([
    [{}, undefined],
    [{ registration: null }, undefined],
    [{ registration: { opens: day } }, undefined],
    [{ registration: { opens: day, closes: nextDay } }, undefined],
    [{ registration: { opens: nextDay, closes: day } }, 'registration.closes'],
  ])('%j → %s', (event, path) => {
    expect(registrationProblem(event)?.path).toBe(path)
  })
})

describe('availabilityProblem', () => {
  it.each([
    [{}, undefined],
    [{ availabilities: [{ start: day, end: nextDay }] }, undefined],
    [
      {
        availabilities: [
          { start: day, end: nextDay },
          { start: nextDay, end: day },
        ],
      },
      'availabilities.1.end',
    ],
  ])('%j → %s', (one, path) => {
    expect(availabilityProblem(one)?.path).toBe(path)
  })
})

describe('slotsOf', () => {
  it('knows nothing where nothing was entered', () => {
    expect(slotsOf([])).toBeUndefined()
  })

  it('makes slots in order, apart from each other, that hold what was entered', () => {
    const availability = fc
      .tuple(fc.nat(500), fc.integer({ min: 1, max: 60 }))
      .map(([start, length]) => ({
        start: new Date(start).toISOString(),
        end: new Date(start + length).toISOString(),
      }))
    fc.assert(
      fc.property(fc.array(availability, { minLength: 1 }), (availabilities) => {
        const slots = slotsOf(availabilities) ?? []
        for (const [index, { start }] of slots.entries())
          expect(start).toBeGreaterThan(slots[index - 1]?.end ?? -1)
        for (const { start, end } of availabilities)
          expect(covers(slots, { start: Date.parse(start), end: Date.parse(end) })).toBe(true)
      }),
    )
  })
})

describe('colours', () => {
  it.each([
    [null, undefined],
    ['#1B7F5C', undefined],
    ['#1b7f5c', undefined],
    ['1B7F5C', 'colour'],
    ['#FFF', 'colour'],
    ['red', 'colour'],
  ])('%s → %s', (colour, path) => {
    expect(colourProblem({ colour })?.path).toBe(path)
  })

  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#767676', 4.54],
  ])('%s on %s has a contrast of %d', (one, other, contrast) => {
    expect(contrastOf(one, other)).toBeCloseTo(contrast, 2)
  })

  it('reads well on whatever colour', () => {
    const colour = fc.nat(0xffffff).map((n) => `#${n.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, (background) => {
        const text = { white: '#ffffff', black: '#000000' }[textColourOn(background)]
        expect(contrastOf(background, text)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })
})

describe('codeFrom', () => {
  it('takes each of its signs from one byte', () => {
    expect(codeFrom(new Uint8Array(codeLength))).toBe('22222222')
    expect(codeFrom(Uint8Array.of(27, 28, 255))).toBe('Z25')
  })
})

describe('sessionMoveProblem', () => {
  it.each([
    { from: 'submitted', to: 'accepted', isRight: true },
    { from: 'accepted', to: 'confirmed', isRight: true },
    { from: 'confirmed', to: 'cancelled', isRight: true },
    { from: 'cancelled', to: 'accepted', isRight: true },
    { from: 'submitted', to: 'confirmed', isRight: false },
    { from: 'confirmed', to: 'submitted', isRight: false },
  ] as const)('$from to $to: $isRight', ({ from, to, isRight }) => {
    expect(sessionMoveProblem({ state: to }, { state: from }) === undefined).toBe(isRight)
  })
})
