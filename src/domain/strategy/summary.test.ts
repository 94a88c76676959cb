import { describe, expect, it } from 'vitest'

import { sentenceOf, summaryOf } from './summary'

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
