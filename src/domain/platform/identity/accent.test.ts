import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { accentProblem, tonesOf } from './accent'
import { contrastOf } from './colour'

const colours = fc.nat(0xffffff).map((n) => `#${n.toString(16).padStart(6, '0')}`)

describe('an accent', () => {
  it.each(['#1b4fb5', '#A3195B', '#00664F', '#000000'])('may be %s', (accent) => {
    expect(accentProblem(accent)).toBeUndefined()
  })

  it.each([
    ['#ffcc00', /trop claire/],
    ['bleu', /dièse/],
    ['#1b4fb5; }', /dièse/],
  ])('may not be %s', (accent, why) => {
    expect(accentProblem(accent)?.fr).toMatch(why)
  })

  // WCAG 2.2, success criterion 1.4.3; tokens.css has a paper, a ground and a text for each theme.
  it('reads in the light and in the dark, on the page and on its own tint, whatever it is', () => {
    fc.assert(
      fc.property(
        colours.filter((colour) => !accentProblem(colour)),
        (colour) => {
          const { light, lightTint, dark, darkTint } = tonesOf(colour)
          for (const [one, other] of [
            [light, lightTint],
            [light, '#f5f7fb'],
            [dark, darkTint],
            [dark, '#131a29'],
            [dark, '#0c121e'],
          ] as const)
            expect(contrastOf(one, other)).toBeGreaterThanOrEqual(4.5)
        },
      ),
    )
  })
})
