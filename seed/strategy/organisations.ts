export type Organisation = {
  name: string
  slug: string
  /** 'other' when the source does not say what the organisation is. */
  kind: 'public-body' | 'association' | 'company' | 'school' | 'other'
}

/**
 * The organisations named around the strategy: its owner, the partners of the experiments
 * (délibération n° 55209), those of the Grand Barouf numérique of 2017. Communes are not among
 * them: they have their own reference.
 */
export const organisations: readonly Organisation[] = [
  {
    name: 'Métropole Européenne de Lille',
    slug: 'metropole-europeenne-de-lille',
    kind: 'public-body',
  },
  {
    name: 'Musée d’Histoire Naturelle de Lille',
    slug: 'musee-d-histoire-naturelle-de-lille',
    kind: 'other',
  },
  { name: 'Humanis', slug: 'humanis', kind: 'other' },
  { name: 'Emmaüs Connect', slug: 'emmaus-connect', kind: 'other' },
  { name: 'OuiShare', slug: 'ouishare', kind: 'other' },
  { name: 'POP', slug: 'pop', kind: 'other' },
  { name: 'CCI Grand Lille', slug: 'cci-grand-lille', kind: 'other' },
]
