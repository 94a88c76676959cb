import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { dark, light, styleSheet } from './palette'

const tokens = readFileSync('src/components/platform/tokens.css', 'utf8')

it.each(Object.keys(light))('mails have the colour « %s » of the pages', (tone) => {
  const [, day, night] =
    new RegExp(`--${tone}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(tokens) ?? []
  expect([
    new Map(Object.entries(light)).get(tone),
    new Map(Object.entries(dark)).get(tone),
  ]).toEqual([day, night])
})

it('is written into a page as it is: nothing in it needs escaping', () => {
  expect(styleSheet).not.toMatch(/[<>&"']/)
})
