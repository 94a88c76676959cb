import { expect, it } from 'vitest'

import { postponementProblem } from './postponement.rules'

it.each([
  { to: '2026-12-15', reason: 'La salle n’est pas libre.', path: undefined },
  { to: '2026-11-28', reason: 'Aujourd’hui encore.', path: undefined },
  { to: '2026-11-22', reason: 'Le même jour.', path: 'to' },
  { to: '2026-11-27', reason: 'Un jour passé.', path: 'to' },
  { to: '2026-12-15', reason: '  ', path: 'reason' },
])('on 28 November, from 22 November to $to: $path', ({ to, reason, path }) => {
  const problem = postponementProblem({ to, reason }, { dueDate: '2026-11-22' }, '2026-11-28')
  expect(problem?.path).toBe(path)
})
