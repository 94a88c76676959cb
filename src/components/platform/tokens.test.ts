import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { contrastOf } from '@/src/domain/platform/identity/colour'

const css = readFileSync('src/components/platform/tokens.css', 'utf8')

const whole = (colour = '') => (colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour)

/** Each colour by its name: in the light, in the dark. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g)].map(
    ([, name = '', light, dark]) => [name, { light: whole(light), dark: whole(dark) }],
  ),
)

const texts = ['ink', 'ink-soft', 'ink-faint', 'accent', 'sun', 'overcast', 'cloud', 'storm']
const states = ['done', 'running', 'upcoming', 'paused', 'late']
const pairs = [
  ...[...texts, ...states, 'dropped'].flatMap((text) =>
    ['paper', 'ground', 'accent-tint'].map((under) => ({ text, under, least: 4.5 })),
  ),
  ...states.map((state) => ({ text: state, under: `${state}-tint`, least: 4.5 })),
  { text: 'on-accent', under: 'accent', least: 4.5 },
  { text: 'edge', under: 'paper', least: 3 },
  { text: 'edge', under: 'ground', least: 3 },
]

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
  // WCAG 2.2, success criteria 1.4.3 and 1.4.11.
  it.each(pairs)('$text reads on $under', ({ text, under, least }) => {
    const [one, other] = [colours.get(text)?.[theme] ?? '', colours.get(under)?.[theme] ?? '']
    expect(contrastOf(one, other)).toBeGreaterThanOrEqual(least)
  })
})
