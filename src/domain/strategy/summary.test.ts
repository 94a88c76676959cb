import { describe, expect, it } from 'vitest'

import { overviewInWords, sentenceOf, summaryOf } from './summary'

const today = '2018-02-01'

describe('the sentence of the day', () => {
  it.each([
    [[], 'aucune action n’est publiée.'],
    [
      [{ status: 'upcoming' }],
      'sur une action, aucune réalisée, aucune en cours et aucune en retard.',
    ],
    [
      [
        { status: 'done', endDate: '2017-01-01' },
        { status: 'in-progress', endDate: '2018-01-31' },
        { status: 'in-progress', endDate: '2018-02-01' },
        { status: 'blocked', endDate: '2018-01-31' },
      ],
      'sur 4 actions, une réalisée, 2 en cours et 2 en retard.',
    ],
  ] as const)('of %j', (actions, sentence) => {
    expect(sentenceOf(summaryOf(actions, today)).fr).toBe(sentence)
  })

  it('is there in English', () => {
    expect(sentenceOf(summaryOf([{ status: 'done' }], today)).en).toBe(
      'of 1 action, 1 done, 0 in progress and 0 late.',
    )
  })
})

describe('what the back-office counts', () => {
  it.each([
    [12, 53, 'Aujourd’hui, 12 sont en retard et 53 attendent leur libellé officiel.'],
    [1, 1, 'Aujourd’hui, 1 est en retard et 1 attend son libellé officiel.'],
    [0, 0, 'Aujourd’hui, 0 est en retard et 0 attend son libellé officiel.'],
  ])('%i late, %i to confirm', (late, toConfirm, sentence) => {
    const { fr } = overviewInWords({ orientations: 15, actions: 53, late, toConfirm })
    expect(fr).toContain('15 orientations et 53 actions.')
    expect(fr).toContain(sentence)
  })
})
