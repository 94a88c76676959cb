import { expect, it } from 'vitest'

import { mayComeBack, stagesAfter, supportProblem } from './support.rules'

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

it('tells the stages that follow, and those from which a place comes back', () => {
  expect(stagesAfter('diagnosis')).toEqual(['accompaniment'])
  expect(mayComeBack('diagnosis', 'accompaniment')).toBe(false)
  expect(mayComeBack('accompaniment', 'autonomous')).toBe(true)
})
