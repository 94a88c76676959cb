import { describe, expect, it } from 'vitest'

import { type ExperimentFacts, experimentOn } from './experiment-on'

const experiment: ExperimentFacts = {
  state: 'evaluated',
  startDate: '2018-02-01',
  endDate: '2018-06-30',
  evaluationDate: '2018-09-01',
  criteria: [
    { label: 'Usage', score: 4 },
    { label: 'Coût', score: 1 },
    { label: 'Accessibilité', score: null },
  ],
  decision: 'deploy',
}

describe('an experiment on a day', () => {
  it.each([
    { day: '2018-01-31', state: 'planned', score: null, decision: null },
    { day: '2018-02-01', state: 'running', score: null, decision: null },
    { day: '2018-06-30', state: 'evaluating', score: null, decision: null },
    { day: '2018-09-01', state: 'evaluated', score: 2.5, decision: 'deploy' },
  ])('$day is $state', ({ day, ...expected }) => {
    expect(experimentOn(experiment, day)).toMatchObject(expected)
  })

  it('of which nothing is known has no state, no score and no verdict', () => {
    expect(experimentOn({}, '2018-01-01')).toMatchObject({
      state: null,
      score: null,
      decision: null,
      criteria: [],
    })
  })
})
