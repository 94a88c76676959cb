import { describe, expect, it } from 'vitest'

import { experimentProblem } from './experiment.rules'

describe('experimentProblem', () => {
  it.each([
    [{}, undefined],
    [{ decision: 'deploy' }, 'decisionReasons'],
    [{ decision: 'stop', decisionReasons: 'Trop peu d’usages.' }, undefined],
  ])('%j → %s', (experiment, path) => {
    expect(experimentProblem(experiment)?.path).toBe(path)
  })
})
