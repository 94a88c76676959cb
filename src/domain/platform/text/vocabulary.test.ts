import { expect, it } from 'vitest'

import { isWordOf } from './vocabulary'

const isColour = isWordOf({ red: 1, green: 2 })

it.each(['red', 'green'])('%s is a word of it', (word) => {
  expect(isColour(word)).toBe(true)
})

it.each(['blue', 'constructor', '__proto__', '', undefined, 1])('%s is none', (word) => {
  expect(isColour(word)).toBe(false)
})
