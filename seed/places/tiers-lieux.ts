export type Place = {
  name: string
  slug: string
  /** INSEE code of its commune. */
  commune: string
  /** Only where a public source names it. */
  street?: string
}

const commune = {
  lille: '59350',
  roubaix: '59512',
  saillyLezLannoy: '59522',
  tourcoing: '59599',
  wambrechies: '59636',
}

/**
 * Real places, as public sources name them: a name and a commune. No source gave their state, their
 * family or, save a street, their address: all that stays empty.
 */
export const tiersLieux: readonly Place[] = [
  { name: 'La Coroutine', slug: 'la-coroutine', commune: commune.lille },
  { name: 'Mutualab', slug: 'mutualab', commune: commune.lille, street: 'Rue Nicolas-Leblanc' },
  { name: 'Le Champ libre', slug: 'le-champ-libre', commune: commune.tourcoing },
  {
    name: 'La Fabrique Saillysienne',
    slug: 'la-fabrique-saillysienne',
    commune: commune.saillyLezLannoy,
  },
  { name: 'New Workers', slug: 'new-workers', commune: commune.wambrechies },
  { name: 'La Manufacture', slug: 'la-manufacture', commune: commune.roubaix },
  { name: 'La Grappe', slug: 'la-grappe', commune: commune.lille },
  { name: 'Condition Publique', slug: 'condition-publique', commune: commune.roubaix },
  { name: 'Café Citoyen', slug: 'cafe-citoyen', commune: commune.lille },
  { name: 'Plaine Images', slug: 'plaine-images', commune: commune.tourcoing },
]

export const source =
  'Sources publiques, qui nomment le lieu et sa commune\u00A0; position au centre de la commune'
