import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { colourProblem, contrastOf, textColourOn } from './colour'

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
