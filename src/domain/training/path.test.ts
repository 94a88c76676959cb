import { expect, it } from 'vitest'

import { durationInWords, durationSentence, totalDuration } from './path'

it.each([
  { durations: [], total: 0 },
  { durations: [90], total: 90 },
  { durations: [90, 45, 45], total: 180 },
  { durations: [90, null], total: undefined },
  { durations: [undefined, 45], total: undefined },
])('$durations last $total minutes', ({ durations, total }) => {
  expect(totalDuration(durations.map((duration) => ({ duration })))).toBe(total)
})

it.each([
  [0, '0\u00A0min'],
  [45, '45\u00A0min'],
  [60, '1\u00A0h'],
  [185, '3\u00A0h\u00A005'],
])('%i minutes are « %s »', (minutes, words) => {
  expect(durationInWords(minutes)).toBe(words)
})

it.each([
  [[], 'Ce parcours n’a pas encore de module.'],
  [[{ title: 'A', duration: 90 }], 'Durée en tout\u00A0: 1\u00A0h\u00A030, 1 module.'],
  [
    [{ title: 'A', duration: 90 }, { title: 'B' }, { title: 'B' }],
    'Durée en tout non connue\u00A0: la durée manque dans «\u00A0B\u00A0».',
  ],
])('%j: « %s »', (modules, sentence) => {
  expect(durationSentence(modules).fr).toBe(sentence)
})
