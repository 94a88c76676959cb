import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import type { AccentTones } from './accent'

/** How the house that uses the product presents itself. */
export type Site = {
  name: string
  /** What the strategy is called, and what is said of it in a line. */
  strategy: string
  line: string
  /** Absent: the product's own, those of tokens.css. */
  tones?: AccentTones
  logo?: { url: string; alt: string; width: number; height: number }
}

/** Those of its first house: a title adopted by deliberation 16 C 0462 is not the product's to change. */
export const defaultSite = {
  name: 'Résolument',
  strategy: '#Résolument digitale',
  line: {
    fr: 'Stratégie numérique de la Métropole Européenne de Lille, adoptée le 24\u00A0juin\u00A02016',
    en: 'Digital strategy of the Métropole Européenne de Lille, adopted on 24 June 2016',
  } satisfies Bilingual,
}
