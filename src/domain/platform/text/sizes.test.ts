import { expect, it } from 'vitest'

import { countProblem, fileNameProblem, lengthProblem, numberProblem, weightProblem } from './sizes'

it.each([
  { length: 300, message: undefined },
  {
    length: 1_000_000,
    message:
      'Ce texte est trop long\u00A0: 300 caractères au plus, il en a 1\u202F000\u202F000. Raccourcissez-le.',
  },
])('a text of $length characters', ({ length, message }) => {
  expect(lengthProblem('title', length, 300)?.message.fr).toBe(message)
})

it.each([
  { count: 200, path: undefined },
  { count: 201, path: 'rows' },
])('a list of $count', ({ count, path }) => {
  expect(countProblem('rows', count, 200)?.path).toBe(path)
})

it.each([
  { number: 1e15, path: undefined },
  { number: -1e15, path: undefined },
  { number: 1e15 + 1, path: 'number' },
  { number: -1e300, path: 'number' },
  { number: Infinity, path: 'number' },
  { number: NaN, path: 'number' },
  { number: null, path: undefined },
])('the number $number', ({ number, path }) => {
  expect(numberProblem('number', number)?.path).toBe(path)
})

/** An array in an array, so many times. */
const nested = (times: number): unknown => {
  let value: unknown = []
  for (let n = 0; n < times; n += 1) value = [value]
  return value
}

it.each([
  ['nothing', null, undefined],
  ['a text', { text: 'x'.repeat(80) }, undefined],
  ['a text that is too long', { text: 'x'.repeat(101) }, 'content'],
  ['long names', { ['x'.repeat(101)]: 1 }, 'content'],
  ['many values', Array(101).fill(1), 'content'],
  ['a million levels', nested(1_000_000), 'content'],
  ['a sparse list without end', Array(4_000_000_000), 'content'],
])('JSON with %s', (_, value, path) => {
  expect(weightProblem('content', value, 100)?.path).toBe(path)
})

it.each([
  { name: 'affiche.png', path: undefined },
  { name: `${'é'.repeat(99)}.p`, path: undefined },
  { name: `${'é'.repeat(100)}.png`, path: 'file' },
])('a file called $name', ({ name, path }) => {
  expect(fileNameProblem('file', name)?.path).toBe(path)
})
