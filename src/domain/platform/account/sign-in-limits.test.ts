import { expect, it } from 'vitest'

import { pauseAfter } from './sign-in-limits'

it.each([
  [0, 0],
  [4, 0],
  [5, 60],
  [6, 120],
  [8, 480],
  [9, 900],
  [5_000, 900],
])('after %i wrong passwords the next waits %i seconds', (tries, seconds) => {
  expect(pauseAfter(tries)).toBe(seconds)
})

it('leaves about a hundred guesses a day', () => {
  let guesses = 0
  for (let elapsed = 0; elapsed < 86_400; elapsed += pauseAfter(guesses)) guesses += 1
  expect(guesses).toBeLessThanOrEqual(105)
})
