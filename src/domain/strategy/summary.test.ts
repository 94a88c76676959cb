import { describe, expect, it } from 'vitest'

import { sentenceOf, summaryOf } from './summary'

const today = '2018-02-01'
const actions = [
  { status: 'done', endDate: '2017-01-01' },
  { status: 'in-progress', endDate: '2018-01-31' },
  { status: 'in-progress', endDate: '2018-02-01' },
  { status: 'blocked', endDate: '2018-01-31' },
] as const

describe('the sentence of the day', () => {
  it.each([
    [[], 0, 'Aucune action'],
    [
      [{ status: 'upcoming' }],
      0,
      '1 action, 0\u00A0en\u00A0cours, aucune\u00A0en\u00A0retard, rien ne demande le comité',
    ],
    [actions, 1, '4 actions, 2\u00A0en\u00A0cours, 2\u00A0en\u00A0retard, 1 demande le comité'],
    [actions, 3, '4 actions, 2\u00A0en\u00A0cours, 2\u00A0en\u00A0retard, 3 demandent le comité'],
  ] as const)('of %j', (some, asking, sentence) => {
    expect(sentenceOf(summaryOf(some, today), asking).fr).toBe(sentence)
  })

  it('is there in English', () => {
    expect(sentenceOf(summaryOf([{ status: 'done' }], today), 2).en).toBe(
      '1 action, 0\u00A0in\u00A0progress, none\u00A0late, 2 need the committee',
    )
  })
})
