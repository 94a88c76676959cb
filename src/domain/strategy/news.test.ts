import { describe, expect, it } from 'vitest'

import { type News, newsInWords } from './news'

const told = { id: '1', day: '2018-01-31', about: '7.1 Cartographie', sample: false }

describe('what moved, in words', () => {
  it.each<[News, string, string]>([
    [
      { ...told, kind: 'milestone', label: 'Le pilote ouvre' },
      '\u00A0: Le pilote ouvre',
      ': Le pilote ouvre',
    ],
    [{ ...told, kind: 'done' }, '\u00A0: réalisée', ': done'],
    [
      { ...told, kind: 'decisions', count: 1 },
      '\u00A0: le comité a pris 1\u00A0décision',
      ': the committee took 1 decision',
    ],
    [
      { ...told, kind: 'decisions', count: 4 },
      '\u00A0: le comité a pris 4\u00A0décisions',
      ': the committee took 4 decisions',
    ],
    [
      { ...told, kind: 'verdict', verdict: 'deploy' },
      '\u00A0: évaluée, décision «\u00A0déployer\u00A0»',
      ': evaluated, decision “deploy”',
    ],
    [{ ...told, kind: 'announced' }, '', ''],
  ])('$0.kind', (news, fr, en) => {
    expect([newsInWords(news, 'fr'), newsInWords(news, 'en')]).toEqual([fr, en])
  })
})
