import { expect, it } from 'vitest'

import { supportProblem } from './support.rules'

it.each([
  { from: 'first-contact', to: 'diagnosis', isRight: true },
  { from: 'first-contact', to: 'accompaniment', isRight: false },
  { from: 'diagnosis', to: 'first-contact', isRight: false },
  { from: 'accompaniment', to: 'autonomous', isRight: true },
  { from: 'autonomous', to: 'accompaniment', isRight: true },
  { from: 'autonomous', to: 'diagnosis', isRight: false },
] as const)('$from to $to: $isRight', ({ from, to, isRight }) => {
  expect(supportProblem({ stage: to }, { stage: from }) === undefined).toBe(isRight)
})
