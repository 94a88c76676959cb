import type { Language } from '@/src/domain/platform/text/bilingual'

import { experimentDecisions } from './experiment'

/** Something that happened, or will, of what anyone may read. */
export type News = {
  /** One for each thing told, whatever its kind. */
  id: string
  /** ISO date or moment. */
  day: string
  /** What it is about, as it is called: an action, an experiment, a meeting. */
  about: string
  /** The page that tells more, by its address in French, if there is one. */
  path?: string
  sample: boolean
} & (
  | { kind: 'milestone'; label: string }
  | { kind: 'done' }
  | { kind: 'decisions'; count: number }
  | { kind: 'verdict'; verdict: keyof typeof experimentDecisions }
  | { kind: 'announced' }
)

/** « : le pilote ouvre », « est réalisée »: what is said after its name. */
export const newsInWords = (news: News, language: Language): string => {
  const colon = language === 'fr' ? '\u00A0: ' : ': '
  switch (news.kind) {
    case 'milestone':
      return `${colon}${news.label}`
    case 'done':
      return language === 'fr' ? '\u00A0: réalisée' : ': done'
    case 'decisions': {
      const n = String(news.count)
      const many = news.count > 1
      return language === 'fr'
        ? `${colon}le comité a pris ${n}\u00A0${many ? 'décisions' : 'décision'}`
        : `${colon}the committee took ${n} ${many ? 'decisions' : 'decision'}`
    }
    case 'verdict': {
      const verdict = experimentDecisions[news.verdict][language].toLowerCase()
      return language === 'fr'
        ? `${colon}évaluée, décision «\u00A0${verdict}\u00A0»`
        : `${colon}evaluated, decision “${verdict}”`
    }
    case 'announced':
      return ''
  }
}
