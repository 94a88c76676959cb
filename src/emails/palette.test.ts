import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { dark, light, styleSheet } from './palette'

const tokens = readFileSync('src/components/public/tokens.css', 'utf8')

it.each([
  ['light', light, tokens],
  ['dark', dark, tokens.slice(tokens.indexOf('prefers-color-scheme: dark'))],
])('mails have the %s colours of the public pages', (_, palette, css) => {
  for (const [tone, colour] of Object.entries(palette))
    expect(new RegExp(`--${tone}: (#\\w+);`).exec(css)?.[1]).toBe(colour)
})

it('is written into a page as it is: nothing in it needs escaping', () => {
  expect(styleSheet).not.toMatch(/[<>&"']/)
})
